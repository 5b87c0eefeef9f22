import { z } from 'zod'

/**
 * The closed lists. Their labels in every language stand in `languages`; a word added here does not compile until
 * each language names it.
 */
export const vocabularies = {
  /** The path of a worker to an entitlement; barriers bite at a stage, steps belong to one. */
  stages: ['know', 'prove', 'qualify', 'apply', 'get-approved', 'be-paid', 'use', 'keep', 'contest'],
  /** The nine branches of ILO Convention 102, then five more needs that the handbook follows. */
  contingencies: [
    'medical-care', 'sickness', 'unemployment', 'old-age', 'employment-injury', 'family', 'maternity', 'invalidity',
    'survivors', 'food', 'housing', 'work', 'education', 'identity',
  ],
  /** How sure a fact is: primary source seen, secondary only, sources disagree, no source that settles it. */
  standings: ['confirmed', 'reported', 'disputed', 'unverified'],
  /** What kind of instrument a scheme is. */
  forms: ['scheme', 'law', 'registration', 'portability', 'insurance', 'pension', 'fund', 'service', 'proposal'],
  /** Who makes the rules. */
  levels: ['union', 'state', 'local', 'international'],
  /** Where a scheme stands in its life. */
  statuses: ['proposed', 'announced', 'open', 'paused', 'ended', 'repealed', 'merged'],
  /** In what form a benefit comes. */
  benefitKinds: [
    'cash', 'goods', 'food', 'service', 'insurance', 'wage-work', 'loan', 'leave', 'discount', 'registration',
    'protection',
  ],
  /** Who receives the benefit. */
  receivers: ['worker', 'spouse', 'child', 'nominee', 'family', 'mother', 'household', 'employer'],
  /** Units of amounts. Money is whole rupees. */
  units: [
    'INR', 'percent', 'percent-of-wage', 'kg', 'days', 'weeks', 'months', 'years', 'hours', 'kwh', 'km', 'meals',
  ],
  /** How often an amount is due. */
  periods: [
    'once', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'delivery', 'child', 'child-month', 'child-year',
    'admission', 'person-month', 'household-month', 'household-year', 'marriage', 'case', 'journey', 'instalment',
  ],
  /** Whether the amount is the sum itself, a ceiling or a floor. */
  bounds: ['exactly', 'up-to', 'at-least'],
  /** Answers to "does it travel?". */
  portabilityAnswers: ['works', 'often-fails', 'register-again', 'lost', 'not-known'],
  /** The move that a portability answer speaks of. */
  moves: ['within-state', 'to-another-state'],
  /** How badly a paper is needed. */
  needs: ['required', 'one-of', 'helpful'],
  /** Where a step is done. */
  channels: [
    'online', 'app', 'phone', 'office', 'service-centre', 'bank', 'post-office', 'ration-shop', 'hospital',
    'anganwadi', 'school', 'workplace', 'union', 'camp', 'court', 'panchayat', 'police', 'home',
  ],
  /** What a time limit is counted from. */
  events: [
    'eligibility', 'delivery', 'pregnancy', 'admission', 'discharge', 'treatment', 'accident', 'death', 'marriage',
    'turning-60', 'refusal', 'deduction', 'expiry', 'registration', 'leaving-job', 'wage-due', 'incident',
    'disability-certificate', 'application', 'order', 'school-year', 'commencement',
  ],
  /** Units of time limits. */
  durations: ['days', 'weeks', 'months', 'years'],
  /** Why an entitlement fails, by the nature of the cause. */
  causes: ['policy', 'administration', 'technology', 'employer', 'information', 'society', 'politics', 'money'],
  /** Themes that cut across the path. */
  themes: [
    'gender', 'caste', 'language', 'digital', 'employer', 'data', 'funds', 'jurisdiction', 'middlemen', 'documents',
    'portability', 'health', 'children',
  ],
  /** Groups that a finding speaks of. */
  groups: [
    'all', 'women', 'men', 'transgender-persons', 'children', 'older-workers', 'young-workers', 'inter-state-migrants',
    'intra-state-migrants', 'seasonal-migrants', 'scheduled-castes', 'scheduled-tribes', 'other-backward-classes',
    'muslims', 'bengali-speakers', 'persons-with-disabilities', 'widows', 'mothers', 'informal-workers',
    'formal-workers', 'contract-workers', 'home-based-workers', 'gig-workers', 'rural', 'urban', 'cross-border-migrants',
  ],
  /** Who must act to end a barrier. */
  actors: [
    'union-government', 'state-government', 'board', 'local-body', 'employer', 'bank', 'court', 'workers-union', 'cso',
    'international',
  ],
  /** Whether somebody does it in the field or a government made it policy. */
  practiceForms: ['field', 'policy'],
  /** What a practice needs. */
  resources: ['people', 'money', 'time', 'skill', 'equipment', 'partner', 'permission'],
  /** What a paper proves. */
  proofs: [
    'identity', 'address', 'age', 'work', 'bank', 'family', 'income', 'caste', 'disability', 'birth', 'death',
    'marriage', 'health', 'food', 'education', 'residence', 'registration', 'contact',
  ],
  /** What can be wrong with a paper. */
  defects: [
    'missing', 'lost', 'name-mismatch', 'birth-date-mismatch', 'address-elsewhere', 'other-state', 'no-address-proof',
    'mobile-not-linked', 'biometric-failure', 'bank-not-linked', 'expired', 'cancelled', 'employer-refuses', 'duplicate',
  ],
  /** What an organisation is. */
  organisationKinds: [
    'ministry', 'department', 'board', 'fund', 'local-body', 'court', 'helpline', 'cso', 'workers-union', 'research',
    'international', 'bank', 'police', 'legal-aid',
  ],
  /** By which way an organisation is reached. */
  contactKinds: ['phone', 'whatsapp', 'web', 'email', 'address', 'app'],
  /** First-hand by its author, or somebody reporting another's words. */
  ranks: ['primary', 'secondary'],
  /** What a figure stands for in a comparison. */
  sides: ['paper', 'practice', 'context'],
  /** Units of figures. */
  measures: [
    'people', 'households', 'workers', 'cards', 'accounts', 'claims', 'cases', 'births', 'places', 'offices',
    'percent', 'INR', 'INR-crore', 'INR-lakh', 'INR-per-day', 'INR-per-month', 'days', 'hours', 'visits', 'ratio',
    'tonnes', 'USD', 'transactions', 'enterprises', 'countries', 'schemes', 'deaths', 'injuries', 'children',
  ],
  /** How a reported case or group of cases ended. */
  outcomes: ['granted', 'refused', 'pending', 'gave-up', 'mixed', 'not-said'],
  /** Status of an occupation's protection, as the first edition of this idea sorted it. */
  protections: ['own-board', 'general-only', 'many-rules-many-violations', 'mixed'],
  /** Sections of prose pages. */
  sections: ['about', 'issue', 'guide', 'analysis', 'rights', 'contribute', 'data', 'legal'],
  /** What happened to an id that is no longer an entry. */
  endings: ['renamed', 'merged', 'split', 'withdrawn'],
  /** Family circumstances that eligibility tests ask about. */
  familyFacts: [
    'pregnant', 'recent-delivery', 'child-under-6', 'child-in-school', 'girl-child', 'widow', 'unmarried-woman', 'married',
    'woman-head', 'disability', 'terminal-illness', 'breadwinner-died', 'breastfeeding',
  ],
  /** Kinds of employer or work relation. */
  workRelations: ['employed', 'contract', 'self-employed', 'piece-rate', 'gig', 'inter-state-migrant', 'bonded', 'unpaid'],
  /** Social categories that laws name. */
  socialCategories: ['scheduled-caste', 'scheduled-tribe', 'other-backward-class', 'minority', 'below-poverty-line'],
} as const

/** Name of a vocabulary. */
export type Vocabulary = keyof typeof vocabularies
/** A word of the vocabulary `V`. */
export type Term<V extends Vocabulary> = (typeof vocabularies)[V][number]

/** A choice from a closed list; the labels in each language belong to the list, not to the entry. */
export function choice<V extends Vocabulary>(vocabulary: V, description: string) {
  const list = vocabularies[vocabulary]
  return z
    .enum(list as unknown as [Term<V>, ...Term<V>[]])
    .meta({ vocabulary, description: `${description} One of: ${list.join(', ')}.`, examples: [list[0]] })
}

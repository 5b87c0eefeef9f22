import { z } from 'zod'
import { month, partialDate } from './dates.ts'
import { doc, record, words } from './documented.ts'
import { counterWords, entryShape, evidenceShape, rejection } from './facts.ts'
import { id, reference, references } from './ids.ts'
import { place } from './places.ts'
import { choice } from './vocabulary.ts'

/** One finding: what was seen, where, when, among whom, and who says so. */
export const finding = record({
  id,
  finding: words(400, 'What was found, with its number and its base.', 'Of 3,196 migrant construction workers asked, 94% had no board card.'),
  places: doc(z.array(place), 'Where.', ['IN-KA']).default([]),
  period: doc(partialDate, 'When it was so: a year or a month.', '2020-03').optional(),
  groups: doc(z.array(choice('groups', 'Among whom.')), 'Among whom.', ['inter-state-migrants']).default([]),
  cases: doc(z.int().positive(), 'How many people or cases it rests on, when the source says.', 3196).optional(),
  figures: references('figures', 'Figures that carry the number.', 'bocw-cess-spent').default([]),
  ...evidenceShape,
})

/** Who is hit, and how. */
export const hit = record({
  id,
  group: choice('groups', 'The group.'),
  how: words(300, 'How it hits them.', 'Few own a phone, so the code goes to the husband.'),
  sources: evidenceShape.sources,
  standing: evidenceShape.standing,
})

/** Which scheme the barrier blocks, at which stage, shown by which findings. */
export const block = record({
  scheme: reference('schemes', 'The scheme that is blocked.', 'karnataka-labour-card'),
  stage: choice('stages', 'Where on the path.'),
  evidence: doc(z.array(id).min(1), 'Ids of findings in this file that show it.', ['survey-2020']),
})

/** What would end the barrier, and who must act. */
export const remedy = record({
  id,
  action: words(400, 'What would end it or shrink it.', 'Accept self-declared work with later inspection.'),
  actor: choice('actors', 'Who must act.'),
  answeredBy: references('practices', 'Practices that show it can be done.', 'union-certificate').default([]),
  saidOn: doc(month, 'When it was recommended.', '2025-01').optional(),
  ...evidenceShape,
})

/** What the reader can do now. */
export const advice = record({
  id,
  label: words(300, 'What to do next, in one sentence.', 'Keep a signed attendance diary from the first day.'),
})

/** One reason why an entitlement fails. */
export const barrier = record({
  ...entryShape,
  stages: doc(z.array(choice('stages', 'Stage.')).min(1), 'Where on the path it bites, most important first.', ['prove']),
  themes: doc(z.array(choice('themes', 'Theme.')), 'Themes that cut across the path.', ['documents']).default([]),
  causes: doc(z.array(choice('causes', 'Cause.')).min(1), 'Nature of the cause.', ['policy']),
  occupations: doc(
    z.union([z.literal('any'), references('occupations', 'Occupations.', 'construction').min(1)]),
    'any, or the occupations that it hits most.',
    'any',
  ),
  documents: references('documents', 'Papers that it is about.', 'aadhaar').default([]),
  hits: doc(z.array(hit), 'Whom it hits.').default([]),
  evidence: doc(z.array(finding).min(1), 'Findings, strongest first.'),
  blocks: doc(z.array(block), 'Schemes it blocks, each with its evidence.').default([]),
  doNow: doc(z.array(advice).min(1), 'What the reader can do now, in order.'),
  counterWords: doc(z.array(counterWords), 'Words to say at the counter.').default([]),
  rejections: doc(z.array(rejection), 'Words on slips that mean this barrier.').default([]),
  remedies: doc(z.array(remedy).min(1), 'What would end it and who must act.'),
})

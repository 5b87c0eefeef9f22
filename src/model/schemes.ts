import { z } from 'zod'
import { doc, record, words } from './documented.ts'
import { eligibilityTest } from './eligibility.ts'
import {
  address, amount, counterWords, daysOnPaper, deadline, entryShape, evidenceShape, factShape, myth, officialNames,
  rejection,
} from './facts.ts'
import { id, reference, references } from './ids.ts'
import { place } from './places.ts'
import { choice } from './vocabulary.ts'

/** One thing that the scheme gives. */
export const benefit = record({
  id,
  label: words(120, 'What is given, in few words.', 'Pension every month from 60'),
  kind: choice('benefitKinds', 'In what form it comes.'),
  contingency: choice('contingencies', 'Which risk or need it answers.'),
  to: choice('receivers', 'Who receives it.').default('worker'),
  amount: amount.meta({ description: 'How much, as a series in time. Leave out for a service.' }).optional(),
  ...evidenceShape,
})

/** A paper that the office asks for. */
export const paper = record({
  document: reference('documents', 'The paper: a file name in content/documents.', 'aadhaar'),
  need: choice('needs', 'required: always; one-of: any one of its group; helpful: speeds it up.'),
  group: doc(id, 'For one-of: the name that the alternatives share.', 'proof-of-age').optional(),
  note: words(240, 'What must stand in it, or whose it must be.', 'Name and birth date as in Aadhaar').optional(),
  sources: evidenceShape.sources,
  standing: evidenceShape.standing,
})

/** Something that somebody does on the way to the benefit. */
export const step = record({
  id,
  stage: choice('stages', 'The stage of the path at which it is done.'),
  label: words(240, 'What to do, in the order in which a person does it.', 'Get the 90-day certificate signed on Form V(A), (B), (C) or (D)'),
  by: doc(z.enum(['worker', 'office', 'employer', 'family']), 'Who acts.', 'worker').default('worker'),
  through: doc(z.array(choice('channels', 'Where it is done.')), 'Where it is done.', ['online', 'service-centre']).default([]),
  at: references('organisations', 'The office or helpline.', 'karnataka-labour-department').optional(),
  url: address.optional(),
  fee: amount.meta({ description: 'Legal fee in rupees; 0 when the rule says it is free.' }).optional(),
  days: daysOnPaper.meta({ description: 'Days that the rule promises.' }).optional(),
  within: doc(z.array(deadline), 'Time limits for the worker.').optional(),
  ...evidenceShape,
})

/** Whether the entitlement survives a move, and what to do about it. */
export const portability = record({
  id,
  move: choice('moves', 'Which move this speaks of.'),
  coming: doc(
    z.boolean(),
    'true when it speaks of somebody who comes from another state into the place of the scheme; without it, of somebody who leaves that place. Only for schemes of a state.',
    true,
  ).default(false),
  answer: choice('portabilityAnswers', 'works; often-fails: works on paper but often fails; register-again; lost: only where it was given; not-known.'),
  why: words(400, 'Why.', 'Membership belongs to one state board; the new board asks for its own 90 days.'),
  redo: words(300, 'What to do in the new place.', 'Register with the Karnataka board and carry proof of the old membership.').optional(),
  bring: words(300, 'What to fetch before leaving.', 'Old membership card and receipts').optional(),
  ...factShape,
})

/** A way to contest a refusal or a delay. */
export const remedyRoute = record({
  id,
  label: words(240, 'What to do.', 'Appeal in writing to the secretary of the board'),
  to: references('organisations', 'Who decides.', 'karnataka-construction-board').optional(),
  through: doc(z.array(choice('channels', 'Where.')), 'Where it is done.', ['office']).default([]),
  url: address.optional(),
  within: deadline.meta({ description: 'Time limit for the worker.' }).optional(),
  days: daysOnPaper.meta({ description: 'Days within which they must answer.' }).optional(),
  ...evidenceShape,
})

/** Where the scheme stands, over time. */
export const status = record({
  is: choice('statuses', 'State of the scheme in this period.'),
  ...factShape,
})

/**
 * A scheme, law, registration, portability mechanism, insurance or pension that a worker can claim under, or that
 * made such claims possible and has been replaced.
 */
export const scheme = record({
  ...entryShape,
  officialNames: officialNames.optional(),
  form: choice('forms', 'What kind of instrument it is.'),
  level: choice('levels', 'Who makes the rule.'),
  places: doc(z.array(place).min(1), 'Where it applies.', ['IN-KA']),
  status: doc(z.array(status).min(1), 'Where it stands, newest first. Old periods stay.'),
  runBy: references('organisations', 'Who runs it.', 'karnataka-construction-board').default([]),
  partOf: reference('schemes', 'The board, law or programme that this benefit is a part of.', 'karnataka-labour-card').optional(),
  under: references('schemes', 'The laws it rests on.', 'code-on-social-security').default([]),
  replaces: references('schemes', 'What it took the place of.', 'bocw-act').default([]),
  website: address.optional(),
  contingencies: doc(z.array(choice('contingencies', 'Risk or need.')).min(1), 'The risks and needs it answers.', ['old-age']),
  occupations: doc(
    z.union([z.literal('any'), references('occupations', 'Occupations it is made for.', 'construction').min(1)]),
    'any, or the occupations it is made for.',
    'any',
  ),
  benefits: doc(z.array(benefit), 'What it gives.').default([]),
  eligibility: doc(z.array(eligibilityTest), 'Who may claim: all tests must hold.').default([]),
  documents: doc(z.array(paper), 'Papers that are asked for.').default([]),
  steps: doc(z.array(step), 'What to do, in order.').default([]),
  portability: doc(z.array(portability), 'What happens when the worker moves.').default([]),
  contest: doc(z.array(remedyRoute), 'How to contest a refusal or a delay.').default([]),
  myths: doc(z.array(myth), 'What people wrongly hear.').default([]),
  counterWords: doc(z.array(counterWords), 'Words to say at the counter.').default([]),
  rejections: doc(z.array(rejection), 'Words on slips and portals, with meaning and remedy.').default([]),
})

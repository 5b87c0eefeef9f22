import { z } from 'zod'
import { day, month, partialDate } from './dates.ts'
import { doc, record, words } from './documented.ts'
import { entryShape, evidenceShape } from './facts.ts'
import { id, reference, references } from './ids.ts'
import { place } from './places.ts'
import { choice } from './vocabulary.ts'

/** One measured number of a figure. */
export const point = record({
  id,
  value: doc(z.number().min(-1e15).max(1e15), 'The number, in the unit of the figure.', 57000000),
  to: doc(z.number().min(-1e15).max(1e15), 'Upper end, when the source gives a range.', 60000000).optional(),
  side: choice('sides', 'paper: what the rule or the count of entitled people says; practice: what happened; context: neither.').default('context'),
  label: words(120, 'What this number is, when the title does not say all.', 'Registered').optional(),
  period: doc(partialDate, 'When: a year, a month or a day.', '2024-06').optional(),
  periodEnd: doc(partialDate, 'Last date, when the number covers a span.', '2024-06-30').optional(),
  place: place.optional(),
  group: choice('groups', 'Among whom.').default('all'),
  ...evidenceShape,
})

/** One measured number, a pair (paper against practice), or a series. */
export const figure = record({
  ...entryShape,
  measure: choice('measures', 'Unit of the numbers.'),
  chart: doc(z.enum(['pair', 'series', 'ranked', 'single', 'by-state']), 'How it is best drawn.', 'pair').default('single'),
  points: doc(z.array(point).min(1), 'The numbers.'),
  schemes: references('schemes', 'Schemes it speaks of.', 'e-shram').default([]),
  barriers: references('barriers', 'Barriers it measures.', 'idle-funds').default([]),
  occupations: references('occupations', 'Occupations it speaks of.', 'construction').default([]),
  stage: choice('stages', 'Stage of the path it measures.').optional(),
})

const span = (description: string, example: object) =>
  record({ atLeast: doc(z.number().nonnegative().max(1e9), 'Lowest.'), atMost: doc(z.number().nonnegative().max(1e9), 'Highest. The same as the lowest when there is one number.') }).meta({ description, examples: [example] })

/**
 * One small report from the field. No person can be known from it: months not days, counts not names. Place is not
 * shown for fewer than three cases.
 */
export const observation = record({
  title: words(140, 'What was seen, in few words.', 'Labour card took 60 to 90 days, the rule says 45'),
  scheme: reference('schemes', 'The scheme that was claimed.', 'karnataka-labour-card').optional(),
  document: reference('documents', 'The paper that was sought.', 'ration-card').optional(),
  step: doc(id, 'Id of the step in that scheme.', 'apply-online').optional(),
  stage: choice('stages', 'Stage of the path.'),
  place: place,
  month: month.meta({ description: 'Month, or year when the report says no more.', examples: ['2023-06'] }),
  reportedBy: references('organisations', 'Who saw it.', 'fedina').default([]),
  sources: evidenceShape.sources,
  standing: evidenceShape.standing,
  verifiedOn: entryShape.verifiedOn,
  cases: doc(z.int().positive(), 'How many cases the report covers. Leave out when it does not say.', 10).optional(),
  refused: doc(z.int().nonnegative(), 'How many of them were refused.', 4).optional(),
  days: span('Days taken, lowest and highest.', { atLeast: 60, atMost: 90 }).optional(),
  promisedDays: doc(z.int().positive(), 'Days that the rule promised then.', 45).optional(),
  paid: span('Rupees paid in fact, lowest and highest.', { atLeast: 500, atMost: 1500 }).optional(),
  legalFee: doc(z.int().nonnegative(), 'Legal fee in rupees then.', 0).optional(),
  visits: span('Visits to offices, lowest and highest.', { atLeast: 3, atMost: 6 }).optional(),
  outcome: choice('outcomes', 'How it ended.'),
  barriers: references('barriers', 'Barriers that were met.', 'approval-limbo').default([]),
  occupations: references('occupations', 'Occupations of the workers.', 'construction').default([]),
  groups: doc(z.array(choice('groups', 'Among whom.')), 'Among whom.', ['inter-state-migrants']).default([]),
  note: words(400, 'What else matters.', 'Fee paid to an agent, no receipt.').optional(),
})

/** Prose of the handbook. */
export const page = record({
  title: entryShape.title,
  summary: entryShape.summary,
  aliases: entryShape.aliases,
  section: choice('sections', 'Section of the site.'),
  order: doc(z.int().min(0).max(999), 'Place in its section.', 10).default(100),
  verifiedOn: entryShape.verifiedOn,
  sources: references('sources', 'Sources that the text rests on.', 'code-on-social-security-2020-section-113').default([]),
  figures: references('figures', 'Figures that the page draws.', 'bocw-cess-spent').default([]),
})

/** A design decision: what was decided, when, and why. */
export const decision = record({
  title: words(120, 'The decision in one line.', 'Starlight gives the frame, our own style sheet gives the look'),
  decidedOn: day.meta({ description: 'Day of the decision.', examples: ['2026-11-21'] }),
  status: doc(z.enum(['in-force', 'replaced']), 'Whether it still holds.', 'in-force').default('in-force'),
})

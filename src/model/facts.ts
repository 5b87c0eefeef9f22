import { z } from 'zod'
import { day, partialDate } from './dates.ts'
import { doc, line, record, words } from './documented.ts'
import { id, references } from './ids.ts'
import { choice } from './vocabulary.ts'

/**
 * What every fact carries: who says so, how sure that is, and when somebody last looked.
 * A source is read by people: it must lead to a page, an order or a report that they can find.
 */
export const evidenceShape = {
  sources: doc(
    references('sources', 'Who says so: file names in content/sources.', 'code-on-social-security-2020-section-113').min(1),
    'Sources of this fact, the best first. At least one.',
    ['karnataka-board-schemes-page'],
  ),
  standing: choice(
    'standings',
    'How sure it is. confirmed: a primary source was read; reported: secondary sources only; disputed: sources disagree and each value stands here with its own; unverified: no source settles it.',
  ),
  verifiedOn: doc(day, 'Day on which the source was last read, when it differs from the day of the entry.', '2026-07-15').optional(),
  note: words(400, 'What a careful reader must know about this fact: section of the law, doubt, what to check.', 'Rule 45; the fee is not in the part that could be read.').optional(),
}

/** From when to when a fact holds. Both may be partial; a missing `until` means that it still holds. */
export const validityShape = {
  from: doc(partialDate, 'Date from which it holds. Leave out when no source says it.', '2025-03').optional(),
  until: doc(partialDate, 'Last date on which it held. Leave out while it holds.', '2025-03-31').optional(),
}

/** A statement with its evidence and its time. */
export const factShape = { ...validityShape, ...evidenceShape }

/** One value of a series in time: an amount, a limit, a fee. */
export const value = record({
  is: doc(z.number().nonnegative().max(1e15), 'The value, in the unit of the amount. Money in whole rupees.', 3000),
  to: doc(z.number().positive().max(1e15), 'Upper end, when the value is a range.', 5000).optional(),
  ...factShape,
})

/** An amount: a unit, how often, and a series of dated values. The old values stay with their dates. */
export const amount = record({
  unit: choice('units', 'Unit of the values.'),
  per: choice('periods', 'How often it is due.'),
  bound: choice('bounds', 'Whether the values are exact, a ceiling or a floor.').default('exactly'),
  values: doc(z.array(value).min(1), 'Values in time, newest first. Disputed values stand side by side.'),
})

/** A number of days that the rule promises. */
export const daysOnPaper = record({
  values: doc(z.array(value).min(1), 'Days within which the office must act, newest first.'),
})

/** A time limit for the worker: so long after an event. */
export const deadline = record({
  count: doc(z.int().positive().max(10_000), 'How many days, weeks, months or years.', 6),
  unit: choice('durations', 'Unit of the count.'),
  after: choice('events', 'What the limit is counted from.'),
  ...factShape,
})

/** What people wrongly hear, and what is true. */
export const myth = record({
  id,
  claim: words(300, 'What people say or read.', 'Every e-Shram card comes with ₹2 lakh of accident insurance.'),
  truth: words(500, 'What is true, and what to do instead.', 'Only people who registered by 31 March 2022 could claim it. Buy PMSBY for ₹20 a year.'),
  ...evidenceShape,
})

/** A sentence to say at the counter. */
export const counterWords = record({
  id,
  when: words(200, 'When to say it.', 'The clerk asks for a Karnataka address.'),
  say: words(400, 'The words, short, polite, first person.', 'Rule 45 asks for my age and 90 days of work. It does not ask where I come from.'),
  ...evidenceShape,
})

/** Words on a refusal slip, a message or a portal, with their meaning and what to do. */
export const rejection = record({
  id,
  slip: words(200, 'The words as they stand on the slip, message or screen.', 'Employment certificate not valid'),
  meaning: words(300, 'What they mean.', 'The office does not accept who signed the 90-day certificate.'),
  remedy: words(400, 'What to do, in order.', 'Ask which form is wrong, get V(B) from a registered union, apply again.'),
  barrier: references('barriers', 'The barrier behind it.', 'proof-of-work').optional(),
  goTo: references('organisations', 'Where to go.', 'karnataka-labour-department').optional(),
  within: deadline.meta({ description: 'Time limit for the remedy.' }).optional(),
  ...evidenceShape,
})

/** Fields that every entry has. */
export const entryShape = {
  title: words(90, 'Name of the entry as readers know it.', 'e-Shram card'),
  summary: words(240, 'What it is and for whom, in one or two plain sentences.', 'A free card and number for informal workers. It pays nothing by itself but opens other schemes.'),
  aliases: doc(
    z.array(line(80)).max(60),
    'Other names that people type: short forms, spellings, names in Latin letters. Each language has its own list.',
    ['labour card', 'shramik card', 'eshram'],
  ).default([]),
  verifiedOn: doc(day, 'Day on which the sources of this entry were last read.', '2026-11-21'),
}

/** Name of a thing as governments print it, by language (BCP 47). */
export const officialNames = doc(
  z.record(z.string().regex(/^[a-z]{2,3}$/, 'a language code: kn, hi, or'), line(200)),
  'Official names by language code, as governments print them.',
  { hi: 'ई-श्रम', kn: 'ಇ-ಶ್ರಮ್' },
)

/** A web address that readers may be sent to. */
export const address = z
  .url({ protocol: /^https?$/, error: 'a full address that starts with https:// or http://' })
  .max(500)
  .regex(/^[^\s<>"'`{}|\\^]+$/, 'an address without spaces, quotes and brackets; write them as %20, %22 …')
  .meta({ description: 'Full web address.', examples: ['https://eshram.gov.in/'] })

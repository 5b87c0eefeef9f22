import { z } from 'zod'
import { doc, line, record, words } from './documented.ts'
import { entryShape, evidenceShape, officialNames } from './facts.ts'
import { id, references } from './ids.ts'
import { choice } from './vocabulary.ts'

/** A code of the occupation in an official list. */
export const code = record({
  list: doc(z.enum(['NCO-2015', 'e-Shram', 'NIC-2008', 'ISCO-08']), 'The list.', 'NCO-2015'),
  code: doc(line(20), 'The code as printed.', '9313'),
  name: words(120, 'What the list calls it.', 'Building construction labourers'),
  sources: evidenceShape.sources,
  standing: evidenceShape.standing,
})

/** A statement about the occupation with its evidence. */
export const statement = record({
  id,
  label: words(400, 'The statement.', 'Hired by the day at a labour stand, through a contractor, or brought in a gang from the village.'),
  ...evidenceShape,
})

/** A paper or record that can prove this work. */
export const workProof = record({
  id,
  document: references('documents', 'The paper, when an entry describes it.', 'ninety-day-certificate').optional(),
  label: words(300, 'What it is and who gives it.', '90-day certificate from employer, union, labour officer or panchayat'),
  sources: evidenceShape.sources,
  standing: evidenceShape.standing,
})

/** An occupation. Its numbers are figures (content/figures) that name it. */
export const occupation = record({
  ...entryShape,
  officialNames: officialNames.optional(),
  protection: choice('protections', 'How the law treats it: own-board, general-only, many-rules-many-violations, mixed.'),
  codes: doc(z.array(code), 'Codes in official lists.').default([]),
  picture: doc(id, 'Name of the drawing in the site’s picture set, when there is one.', 'construction').optional(),
  includes: doc(z.array(statement), 'Who counts and who does not.').default([]),
  hiring: doc(z.array(statement).min(1), 'How people are hired and paid.'),
  proofs: doc(z.array(workProof), 'What can prove the work.').default([]),
  hazards: doc(z.array(statement).min(1), 'What harms the body, the pay or the safety.'),
  doFirst: doc(z.array(record({ id, label: words(300, 'What to do first with such a worker.', 'Check for a board card; if none, start the 90-day certificate today.') })).min(1), 'What to do first.'),
})

import { z } from 'zod'
import { day, partialDate } from './dates.ts'
import { doc, line, record, words } from './documented.ts'
import { address, amount, daysOnPaper, entryShape, evidenceShape, factShape, officialNames } from './facts.ts'
import { id, references } from './ids.ts'
import { statement } from './occupations.ts'
import { place } from './places.ts'
import { portability } from './schemes.ts'
import { choice } from './vocabulary.ts'

/** One way to obtain or mend a paper. */
export const paperStep = record({
  id,
  label: words(300, 'What to do.', 'Go to any Aadhaar centre with a document from the list; no appointment is needed in the morning.'),
  through: doc(z.array(choice('channels', 'Where.')), 'Where it is done.', ['service-centre']).default([]),
  at: references('organisations', 'The office or helpline.', 'uidai').optional(),
  url: address.optional(),
  fee: amount.meta({ description: 'Legal fee in rupees.' }).optional(),
  days: daysOnPaper.meta({ description: 'Days that the rule promises.' }).optional(),
  needs: references('documents', 'Papers that this step asks for.', 'voter-id').default([]),
  ...evidenceShape,
})

/** How to mend one defect. */
export const mend = record({
  id,
  defect: choice('defects', 'What is wrong.'),
  label: words(200, 'What is wrong, as the worker would say it.', 'My name is spelt differently in the bank'),
  steps: doc(z.array(paperStep).min(1), 'What to do, in order.'),
})

/** A paper or number that offices ask for. What it opens is derived from the schemes. */
export const document = record({
  ...entryShape,
  officialNames: officialNames.optional(),
  proves: doc(z.array(choice('proofs', 'What it proves.')).min(1), 'What it proves.', ['identity', 'address']),
  issuedBy: references('organisations', 'Who issues it.', 'uidai').default([]),
  website: address.optional(),
  get: doc(z.array(paperStep).min(1), 'How to get it, in order.'),
  mend: doc(z.array(mend), 'How to mend it.').default([]),
  portability: doc(z.array(portability), 'Whether it works in another state.').default([]),
  without: doc(z.array(statement), 'What still works without it, and what the rule says when it is missing.').default([]),
})

/** A state or country as origin and as destination. */
export const state = record({
  ...entryShape,
  officialNames: officialNames.optional(),
  place: place,
  languages: doc(z.array(z.string().regex(/^[a-z]{2,3}$/)), 'Languages of its people, by BCP 47 code.', ['kn', 'ur']).default([]),
  origin: doc(z.array(statement), 'As a place people leave: who, from where, to where.').default([]),
  destination: doc(z.array(statement), 'As a place people come to.').default([]),
  before: doc(z.array(statement), 'What to fetch or do before leaving it.').default([]),
  offices: references('organisations', 'Boards, departments, helplines.', 'karnataka-labour-department').default([]),
})

/** A way to reach an organisation. Public lines only; never a person’s own number. */
export const contact = record({
  id,
  kind: choice('contactKinds', 'By which way.'),
  value: doc(line(300, 2), 'The number, address or page.', '155214'),
  label: words(160, 'What it is for.', 'Labour helpline, complaints about wages and cards').optional(),
  hours: words(120, 'When it answers.', 'Monday to Saturday, 10 to 17').optional(),
  ...factShape,
})

/** A board, department, union, CSO or helpline. */
export const organisation = record({
  ...entryShape,
  officialNames: officialNames.optional(),
  kind: choice('organisationKinds', 'What it is.'),
  places: doc(z.array(place).min(1), 'Where it works.', ['IN-KA']),
  website: address.optional(),
  contacts: doc(z.array(contact), 'How to reach it. A number without a source is left out.').default([]),
  sources: evidenceShape.sources,
})

const personName = z.union([
  record({ family: doc(line(80), 'Family name, or the whole name of a person who has one name.', 'Rao'), given: doc(line(80), 'Given names or initials.', 'A. K.').optional() }),
  record({ literal: doc(line(160), 'Name of an institution, as printed.', 'Ministry of Labour and Employment') }),
])

/** A source in the fields of the Citation Style Language (CSL 1.0.2), with three of our own: rank, archived, covers. */
export const source = record({
  title: doc(line(300, 3), 'Title as printed, in its own language.', 'Social Security (Central) Rules, 2026'),
  type: doc(
    z.enum(['article-journal', 'article-newspaper', 'bill', 'book', 'chapter', 'dataset', 'legal_case', 'legislation', 'post-weblog', 'regulation', 'report', 'speech', 'thesis', 'webpage', 'broadcast', 'article']),
    'What it is, in the words of CSL: mostly legislation, regulation, report, webpage, article-newspaper or article-journal.',
    'regulation',
  ),
  author: doc(z.array(personName), 'Authors: family and given, or literal for an institution.', [{ literal: 'Ministry of Labour and Employment' }]).default([]),
  publisher: doc(line(160, 2), 'Who published it.', 'Government of India'),
  'container-title': doc(line(200, 2), 'Newspaper, journal, gazette or site that carries it.', 'Gazette of India').optional(),
  issued: doc(partialDate, 'Date of publication, as far as it is known: 2026, 2026-05 or 2026-05-08.', '2026-05-08').optional(),
  accessed: doc(day, 'Day on which it was read.', '2026-11-21'),
  URL: address.optional(),
  number: doc(line(120), 'Number of the law, order, notification or report.', 'G.S.R. 344(E)').optional(),
  page: doc(line(40), 'Page, section or paragraph.', 'rule 45').optional(),
  DOI: doc(z.string().regex(/^10\.\d{4,9}\/\S+$/), 'DOI without address.', '10.4000/poldev.5179').optional(),
  language: doc(z.string().regex(/^[a-z]{2,3}$/), 'Language of the source, by BCP 47 code.', 'en'),
  rank: choice('ranks', 'primary: the body that made the rule or the count speaks; secondary: somebody reports it.'),
  archived: address.meta({ description: 'Address of an archived copy.' }).optional(),
  copy: doc(z.boolean(), 'true when a copy on another host was read, not the publisher’s own page.', true).default(false),
  note: doc(line(400), 'What was read and what not.', 'Only the opening part could be read.').optional(),
})

/** A change of the organisation that answers for an id. */
export const tombstone = record({
  ended: choice('endings', 'What happened to the id.'),
  endedOn: doc(day, 'When.', '2027-01-15'),
  to: doc(z.array(id), 'Ids of the entries that take its place, the first one first. Empty when withdrawn.', ['karnataka-labour-card']),
  reason: words(300, 'Why.', 'Split into the card and its benefits.'),
})

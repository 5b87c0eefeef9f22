import { z } from 'zod'
import { partialDate } from './dates.ts'
import { doc, record, words } from './documented.ts'
import { entryShape, evidenceShape } from './facts.ts'
import { id, references } from './ids.ts'
import { place } from './places.ts'
import { choice } from './vocabulary.ts'

/** One step of the recipe. */
export const recipeStep = record({
  id,
  label: words(300, 'What to do.', 'Ask each worker to bring the contractor’s phone number and site address.'),
})

/** What it needs. */
export const need = record({
  id,
  resource: choice('resources', 'Kind of resource.'),
  label: words(240, 'How much of what.', 'Two people for one day a week at the labour stand'),
})

/** What came of it. */
export const result = record({
  id,
  finding: words(400, 'Result with its number, place and time; amounts may stand here in words.', 'In the first year 3,600 cases and ₹2.1 crore recovered.'),
  period: doc(partialDate, 'When. Of a longer time the last year or month; say the whole time in `finding`.', '2022').optional(),
  figures: references('figures', 'Figures that carry the number.', 'labourline-disputed-and-recovered').default([]),
  ...evidenceShape,
})

/** One thing somebody does that works: a field practice to repeat, or a policy practice to argue for. */
export const practice = record({
  ...entryShape,
  form: choice('practiceForms', 'field: an organisation does it; policy: a government made it a rule.'),
  by: references('organisations', 'Who does it.', 'aajeevika-bureau').default([]),
  byName: words(160, 'Who does it, when no entry describes them.', 'A union of building workers in Mumbai').optional(),
  places: doc(z.array(place).min(1), 'Where.', ['IN-KA']),
  from: doc(partialDate, 'Since when.', '2021').optional(),
  until: doc(partialDate, 'Until when, if it ended.', '2023').optional(),
  overcomes: references('barriers', 'Barriers that it overcomes or shrinks.', 'proof-of-work').min(1),
  schemes: references('schemes', 'Schemes that it opens.', 'karnataka-labour-card').default([]),
  occupations: doc(
    z.union([z.literal('any'), references('occupations', 'Occupations.', 'construction').min(1)]),
    'any, or the occupations it was done with.',
    'any',
  ),
  stages: doc(z.array(choice('stages', 'Stage.')).min(1), 'Stages of the path at which it acts.', ['prove']),
  themes: doc(z.array(choice('themes', 'Theme.')), 'Themes that cut across the path.', ['gender']).default([]),
  steps: doc(z.array(recipeStep), 'How to do it, in order. For a policy: what the rule does.').default([]),
  needs: doc(z.array(need), 'People, money, time, skill, partners.').default([]),
  results: doc(z.array(result).min(1), 'What came of it, with numbers where a source gives them.'),
  limits: doc(z.array(record({ id, label: words(300, 'What it does not do, or where it fails.', 'Works only where the union is registered.') })), 'What it does not do, and where it fails.').default([]),
})

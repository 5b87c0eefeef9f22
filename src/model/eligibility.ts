import { z } from 'zod'
import { doc, record, words } from './documented.ts'
import { factShape } from './facts.ts'
import { id, references } from './ids.ts'
import { place } from './places.ts'
import { vocabularies } from './vocabulary.ts'

/**
 * Who may claim, as typed tests. Each test is a fact with its sources and its time, and answers yes, no or not known
 * for a person (three-valued: what was not answered is never guessed). All tests of an entry must hold. Tests that
 * stand as `disputed` and ask the same thing count as one: it fails only when every version fails.
 */
const common = {
  id,
  excludes: doc(z.boolean(), 'true when meeting the test shuts the person out, as "not an income-tax payer".', true).default(false),
  blocking: doc(
    z.boolean(),
    'true when a person can cure a failed test by getting a paper or registering: the finder then says "blocked by", not "not for you".',
    true,
  ).default(false),
  label: words(200, 'The condition in plain words, when the typed fields do not say all of it.', 'Only children who study in Karnataka').optional(),
  ...factShape,
}

const many = <T extends string>(list: readonly [T, ...T[]], vocabulary: string, description: string) =>
  z.array(z.enum(list)).min(1).meta({ description, examples: [[list[0]]], vocabulary })

/** Completed years of age. */
export const ageTest = record({
  test: z.literal('age'),
  atLeast: doc(z.int().min(0).max(120), 'Lowest completed age.', 18).optional(),
  atMost: doc(z.int().min(0).max(120), 'Highest completed age. "Under 60" is 59.', 59).optional(),
  of: doc(z.enum(['worker', 'child', 'spouse', 'deceased']), 'Whose age.', 'worker').default('worker'),
  ...common,
})

/** Sex as the rule names it. */
export const sexTest = record({
  test: z.literal('sex'),
  any: many(['female', 'male', 'transgender'], 'sexes', 'Sexes that pass.'),
  ...common,
})

/** Kind of work. */
export const occupationTest = record({
  test: z.literal('occupation'),
  any: references('occupations', 'Occupations that pass.', 'construction').min(1),
  ...common,
})

/** How the person is engaged. */
export const relationTest = record({
  test: z.literal('work-relation'),
  any: many(vocabularies.workRelations, 'workRelations', 'Work relations that pass.'),
  ...common,
})

/** Where the person lives, works, or is from. */
export const residenceTest = record({
  test: z.literal('residence'),
  any: doc(z.array(place).min(1), 'Places that pass.', ['IN-KA']),
  basis: doc(
    z.enum(['works-here', 'lives-here', 'domicile', 'home-state', 'rural', 'urban']),
    'works-here: works there now; lives-here: stays there now; domicile: must prove long residence; home-state: the state the person comes from; rural or urban: kind of place.',
    'lives-here',
  ),
  years: doc(z.number().positive(), 'Years of residence that the rule asks for.', 5).optional(),
  ...common,
})

/** Income or wage ceiling in rupees. */
export const incomeTest = record({
  test: z.literal('income'),
  atMost: doc(z.int().positive(), 'Ceiling in whole rupees.', 15000),
  per: doc(z.enum(['month', 'year']), 'Period of the ceiling.', 'month'),
  of: doc(z.enum(['worker', 'household']), 'Whose income.', 'worker'),
  ...common,
})

/** Cards and registrations held. */
export const registrationTest = record({
  test: z.literal('registration'),
  any: references('schemes', 'Schemes of which any one must be held (or, with excludes, must not be).', 'karnataka-labour-card').min(1),
  months: doc(z.int().positive(), 'Months for which it must have been held.', 36).optional(),
  ...common,
})

/** Papers that decide who qualifies (not those that only prove it: these stand under documents). */
export const paperTest = record({
  test: z.literal('paper'),
  any: references('documents', 'Papers of which any one must be held.', 'ration-card').min(1),
  ...common,
})

/** Days worked in a period. */
export const daysWorkedTest = record({
  test: z.literal('days-worked'),
  atLeast: doc(z.int().positive(), 'Number of days.', 90),
  inMonths: doc(z.int().positive(), 'Period in months before the claim.', 12),
  any: references('occupations', 'Kind of work that counts, if not any.', 'construction').optional(),
  ...common,
})

/** Contributions paid. */
export const contributionTest = record({
  test: z.literal('contribution'),
  atLeast: doc(z.int().positive(), 'How many contributions, or days of contribution.', 70),
  unit: doc(z.enum(['days', 'months', 'years']), 'Unit of the number.', 'days'),
  ...common,
})

/** Family circumstances. */
export const familyTest = record({
  test: z.literal('family'),
  any: many(vocabularies.familyFacts, 'familyFacts', 'Circumstances of which any one must hold.'),
  birthOrderAtMost: doc(z.int().positive(), 'Only up to this living child or delivery.', 2).optional(),
  ...common,
})

/** Social categories that a law names. */
export const categoryTest = record({
  test: z.literal('category'),
  any: many(vocabularies.socialCategories, 'socialCategories', 'Categories of which any one must hold.'),
  ...common,
})

/** Size of the workplace. */
export const workplaceTest = record({
  test: z.literal('workplace'),
  workersAtLeast: doc(z.int().positive(), 'Number of workers from which the rule applies.', 10),
  ...common,
})

/** Pays income tax. Used with excludes. */
export const taxTest = record({ test: z.literal('income-tax'), ...common })

/** Government job. Used with excludes. */
export const governmentTest = record({ test: z.literal('government-job'), ...common })

/** Registered or acted before a day that has passed: closed groups. */
export const cutOffTest = record({
  test: z.literal('cut-off'),
  scheme: references('schemes', 'What had to be done by then: registration with this scheme.', 'e-shram').length(1),
  by: doc(z.iso.date(), 'Last day.', '2022-03-31'),
  ...common,
})

/** A condition that no typed test can say. Never evaluated: the answer is always "not known", with the words. */
export const otherTest = record({
  test: z.literal('other'),
  ...common,
  label: words(240, 'The condition in plain words.', 'The family has no pucca house anywhere in India'),
})

/** One condition of eligibility, told apart by `test`. */
export const eligibilityTest = z.discriminatedUnion('test', [
  ageTest, sexTest, occupationTest, relationTest, residenceTest, incomeTest, registrationTest, paperTest,
  daysWorkedTest, contributionTest, familyTest, categoryTest, workplaceTest, taxTest, governmentTest, cutOffTest,
  otherTest,
])

/** One typed condition. */
export type EligibilityTest = z.infer<typeof eligibilityTest>

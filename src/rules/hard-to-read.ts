import { placeOf } from '../corpus/index.ts'
import { proseOnly, readability } from './readability.ts'
import { rule, type Finding } from './rule.ts'
import { inBody } from './scan.ts'

const hardest = 40
const longestSentence = 35
const kinds = new Set(['schemes', 'occupations', 'barriers', 'practices', 'documents', 'states'])

export default rule({
  code: 'hard-to-read',
  level: 'advice',
  scope: 'entry',
  explain: `The text is read on a phone, beside a worker, often by somebody whose first language is another. Aim at short sentences and everyday words: below a Flesch reading ease of ${hardest}, or with a sentence of more than ${longestSentence} words, many readers give up.`,
  example: { bad: 'Registration is contingent upon submission of documentary evidence of engagement.', good: 'To register, show that you worked 90 days.' },
  *check(entry): Iterable<Finding> {
    if (!kinds.has(entry.collection)) return
    const measured = readability(proseOnly(entry.body))
    if (!measured) return
    const { ease, longest } = measured
    if (longest.words > longestSentence)
      yield { ...inBody(entry, placeOf(entry.body, longest.offset)), message: `this sentence has ${longest.words} words`, cure: `make two of it; at most ${longestSentence}` }
    if (ease < hardest) yield { ...inBody(entry, { line: 1, column: 1 }), message: `the text is hard to read (reading ease ${ease}, at least ${hardest} is wished)`, cure: 'use shorter sentences and everyday words' }
  },
})

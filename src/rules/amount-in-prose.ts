import { placeOf } from '../corpus/index.ts'
import { rule, type Finding } from './rule.ts'
import { inBody } from './scan.ts'

const kinds = new Set(['schemes', 'documents', 'occupations'])
const amount = /(?:₹|\bRs\.?|\bINR)\s?\d[\d,.]*(?:\s?(?:lakh|crore))?|\b\d[\d,]*\s?rupees\b/gi

export default rule({
  code: 'amount-in-prose',
  level: 'advice',
  scope: 'entry',
  explain:
    'An amount stands in the text. Amounts change; in the fields each has its source, its dates and its old values, and is translated by itself. In prose it grows old unseen, in every language. Say it in the fields and let the text speak of what fields cannot say.',
  example: { bad: 'The board pays ₹3,000 a month.', good: 'The board pays a pension every month (the amount stands under benefits).' },
  *check(entry): Iterable<Finding> {
    if (!kinds.has(entry.collection)) return
    const found = [...entry.body.matchAll(amount)]
    if (found[0])
      yield { ...inBody(entry, placeOf(entry.body, found[0].index)), message: `the text names ${found.length === 1 ? 'an amount' : `${found.length} amounts`} (${found.slice(0, 3).map(([text]) => text).join(', ')})`, cure: 'write it in the fields, with source and date, and not in the text' }
  },
})

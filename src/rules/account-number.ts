import { isHarmless, mayHoldNumber } from './digits.ts'
import { rule, type Finding } from './rule.ts'
import { scan } from './scan.ts'

/** At most so many characters stand between the word and the number; a blank line ends it. */
const between = (most: number) => String.raw`(?:[^\p{Nd}\n]|\n(?!\s*\n)){0,${most}}`
const account = new RegExp(String.raw`(?:\b(?:a\/c|acct|account|acc\.?)|ಖಾತೆ|खाता|खाते)${between(32)}\p{Nd}(?:[ -]?\p{Nd}){8,17}(?!\p{Nd})`, 'giu')
/** Cards with a number of at least nine digits. Helplines (0…, 1800 …) and spans of years are none. */
const card = new RegExp(String.raw`\b(?:bank|UAN|e-?shram|ABHA|ESIC?|EPF|PF|ration card|labour card)\b${between(48)}(?!0|18[06]0|(?:19|20)\d\d[ -](?:\d\d|(?:19|20)\d\d)\b)(\p{Nd}(?:[ -]?\p{Nd}){8,17})(?!\p{Nd})`, 'giu')
const branch = /(?<![A-Za-z0-9])(?:[A-Z]{4}0[A-Z0-9]{2}[0-9]{4}|[a-z]{4}0[a-z0-9]{2}[0-9]{4})(?![A-Za-z0-9])/g
const cure = 'take it away: no account of anybody is kept here'

export default rule({
  code: 'account-number',
  level: 'error',
  scope: 'file',
  explain:
    'A number beside the word account or the name of a card, or an IFSC bank code, stands in the text. Numbers of bank, PF or ration accounts belong to people, and a published account is where cheats ask others to pay. Say what the number is for, never the number.',
  example: { bad: 'Pay into account 30412345678 (SBIN0001234).', good: 'Pay only at the counter and ask for a receipt.' },
  *check(file): Iterable<Finding> {
    if (mayHoldNumber(file)) {
      yield* scan(file, account, ([found], before, field) => (isHarmless(found, before, field) ? undefined : { message: 'this looks like an account number', cure }))
      yield* scan(file, card, (match, before, field) => (isHarmless(match[1] as string, before + match[0].slice(0, -(match[1] as string).length), field) ? undefined : { message: 'this looks like the number of a card or an account', cure }))
    }
    yield* scan(file, branch, ([found], before, field) => (isHarmless(found, before, field) ? undefined : { message: 'this looks like the code of a bank branch (IFSC)', cure }))
  },
})

import { isHarmless, mayHoldNumber } from './digits.ts'
import { rule, type Finding } from './rule.ts'
import { scan } from './scan.ts'

/** Words of an account, and of a card that has a number. At most 48 characters stand between a word and the number, and a blank line ends it. */
const words = [String.raw`\b(?:a\/c|acct|account|acc\.?)|ಖಾತೆ|खाता|खाते`, String.raw`\b(?:bank|UAN|e-?shram|ABHA|ESIC?|EPF|PF|ration card|labour card)\b`]
// Small and capital letters by the flag: with `(?i:…)` a whole run of the tests once found `a/c` and not `A/c`, and never when run alone.
const pattern = new RegExp(String.raw`(?<!\p{Nd})(?<!\p{Nd}[ -])\p{Nd}(?:[ -]?\p{Nd}){8,17}(?!\p{Nd})(?<=(?:(${words.join(')|(')}))(?:[^\p{Nd}\n]|\n(?!\s*\n)){0,48}\p{Nd}[\p{Nd} -]{8,34})`, 'giu')
/** Helplines (0…, 1800 …) and spans of years are the number of no card. */
const isNoCard = /^(?:0|18[06]0|(?:19|20)\d\d[ -](?:\d\d|(?:19|20)\d\d)(?!\d))/
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
    if (mayHoldNumber(file))
      yield* scan(file, pattern, ([found, account], before, field) =>
        isHarmless(found, before, field) || (!account && isNoCard.test(found)) ? undefined : { message: account ? 'this looks like an account number' : 'this looks like the number of a card or an account', cure },
      )
    yield* scan(file, branch, ([found], before, field) => (isHarmless(found, before, field) ? undefined : { message: 'this looks like the code of a bank branch (IFSC)', cure }))
  },
})

import { isHarmlessPlace, mayHoldNumber } from './digits.ts'
import { rule, type Finding } from './rule.ts'
import { scan } from './scan.ts'

const account = /(?:\b(?:a\/c|acct|account|acc\.?)|ಖಾತೆ|खाता|खाते)[^\p{Nd}\n]{0,24}\p{Nd}(?:[ -]?\p{Nd}){8,17}(?!\p{Nd})/giu
const branch = /(?<![A-Z0-9])[A-Z]{4}0[A-Z0-9]{2}[0-9]{4}(?![A-Z0-9])/g
const cure = 'take it away: no account of anybody is kept here'

export default rule({
  code: 'account-number',
  level: 'error',
  scope: 'file',
  explain:
    'A number beside the word account, or an IFSC bank code, stands in the text. Numbers of bank, PF or ration accounts belong to people, and a published account is where cheats ask others to pay. Say what the number is for, never the number.',
  example: { bad: 'Pay into account 30412345678 (SBIN0001234).', good: 'Pay only at the counter and ask for a receipt.' },
  *check(file): Iterable<Finding> {
    if (mayHoldNumber(file)) yield* scan(file, account, (_, before) => (isHarmlessPlace(before) ? undefined : { message: 'this looks like an account number', cure }))
    yield* scan(file, branch, (_, before) => (isHarmlessPlace(before) ? undefined : { message: 'this looks like the code of a bank branch (IFSC)', cure }))
  },
})

import { isHarmlessPlace } from './digits.ts'
import { rule } from './rule.ts'
import { scan } from './scan.ts'

const pattern = /(?<![A-Za-z0-9/=-])(?:([A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z])|([A-Z]{3}\d{7})|UAN\b[^\d\n]{0,16}(\d{4}[ -]?\d{4}[ -]?\d{4}))(?![A-Za-z0-9])/gu

export default rule({
  code: 'identity-number',
  level: 'error',
  scope: 'file',
  explain:
    'The text holds something with the form of a PAN (five letters, four digits, a letter), of a voter card number (three letters, seven digits) or a universal account number. Such numbers belong to people. The handbook holds none, not even as an example.',
  example: { bad: 'PAN ABCPX1234Z was rejected.', good: 'The PAN was rejected.' },
  check: (file) =>
    scan(file, pattern, (match, before) => {
      if (isHarmlessPlace(before)) return undefined
      const what = match[1] ? 'a PAN' : match[2] ? 'the number of a voter card' : 'a universal account number'
      return { message: `this looks like ${what}`, cure: 'take it away: no number of a person is kept here' }
    }),
})

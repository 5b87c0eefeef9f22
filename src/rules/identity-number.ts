import { isHarmless } from './digits.ts'
import { rule } from './rule.ts'
import { scan } from './scan.ts'

/** The numbers that offices give to people, by their form. */
const forms: [name: string, form: string][] = [
  ['a PAN', String.raw`[A-Z]{3}[ABCFGHJLPT][A-Z][ -]?\d{4}[ -]?[A-Z]|[a-z]{3}[abcfghjlpt][a-z]\d{4}[a-z]|[A-Z](?: [A-Z]){4}(?: \d){4} [A-Z]`],
  ['the number of a voter card', String.raw`[A-Z]{3}[ /]?\d{7}|[a-z]{3}\d{7}|[A-Z]{2}\/\d{2}\/\d{3}\/\d{6}`],
  ['the number of a driving licence', String.raw`[A-Z]{2}[ -]?\d{2}[ -]?(?:19|20)\d{2}[ -]?\d{7}`],
  ['the number of a job card', String.raw`[A-Z]{2}-\d{2}-\d{3}-\d{3}-\d{3}\/\d{1,6}`],
  ['the number of a provident fund account', String.raw`[A-Z]{2}\/?[A-Z]{3}\/?\d{5,7}\/?\d{3}\/?\d{5,7}`],
  ['the number of a passport', String.raw`[Pp]assport\b[^\d\n]{0,20}[A-Z][1-9]\d{6}`],
]
const pattern = new RegExp(String.raw`(?<![A-Za-z0-9/=-])(?:${forms.map(([, form]) => `(${form})`).join('|')})(?![A-Za-z0-9])`, 'gu')

export default rule({
  code: 'identity-number',
  level: 'error',
  scope: 'file',
  explain:
    'The text holds something with the form of a PAN (five letters, four digits, a letter), of a voter card number (three letters, seven digits), or of the number of a driving licence, a job card, a provident fund account or a passport. Such numbers belong to people. The handbook holds none, not even as an example.',
  example: { bad: 'PAN ABCPX1234Z was rejected.', good: 'The PAN was rejected.' },
  check: (file) =>
    scan(file, pattern, (match, before, field) => {
      if (isHarmless(match[0], before, field)) return undefined
      return { message: `this looks like ${forms[match.slice(1).findIndex(Boolean)]?.[0] ?? 'the number of a card'}`, cure: 'take it away: no number of a person is kept here' }
    }),
})

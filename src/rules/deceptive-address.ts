import { rule } from './rule.ts'
import { scan } from './scan.ts'

const pattern = /\b(?:https?|ftp):[\\/]{2,}[^\s"'<>)\]}]*/giu
const shorteners = /^(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|ow\.ly|cutt\.ly|rb\.gy|shorturl\.at|t\.ly)$/i

/** Why an address is not what it seems, or undefined. */
function deception(address: string): string | undefined {
  const [, authority = ''] = /^[a-z]+:[\\/]+([^/?#]*)/i.exec(address) ?? []
  if (/^ftp/i.test(address)) return 'uses ftp, which browsers do not open'
  if (address.includes('\\') || /:\/{3,}/.test(address)) return 'holds slashes that browsers read in another way'
  if (authority.includes('@')) return 'hides its true host behind an @'
  const host = authority.replace(/:\d*$/, '').toLowerCase()
  // eslint-disable-next-line no-control-regex
  if (/[^\u0000-\u007f]|%/.test(host)) return 'has letters in its host that can look like others'
  if (/(^|\.)xn--/.test(host)) return 'has a host in coded letters (xn--)'
  if (/^[\d.]+$|^0x|^\[/.test(host)) return 'names a number in place of a host'
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+\.?$/.test(host)) return 'names no host on the internet'
  if (shorteners.test(host)) return 'is shortened and hides where it leads'
  return undefined
}

export default rule({
  code: 'deceptive-address',
  level: 'error',
  scope: 'file',
  explain:
    'Readers trust the links of the handbook. An address that hides its true host (a name before an @, letters of other scripts, a bare number, a link shortener) can send them to somebody who wants their Aadhaar number. Write the full address of the page.',
  example: { bad: 'https://eshram.gov.in@example.org/login', good: 'https://eshram.gov.in/' },
  check: (file) =>
    scan(file, pattern, (match) => {
      const why = deception(match[0])
      return why ? { message: `the address ${match[0].slice(0, 60)} ${why}`, cure: 'write the full, plain address of the page' } : undefined
    }),
})

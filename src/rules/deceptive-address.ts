import { outlineOf, type Corpus, type ReadFile } from '../corpus/index.ts'
import { linkKind } from './links.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { inBody, scan } from './scan.ts'

const pattern = /\b(?:https?|ftp):[\\/]{2,}[^\s"'<>)\]}]*/giu
/** Hosts that only send on to another one, or show a form of anybody. */
const senders = /^(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|ow\.ly|cutt\.ly|rb\.gy|shorturl\.at|t\.ly|tiny\.cc|rebrand\.ly|lnkd\.in|s\.id|v\.gd|u\.to|buff\.ly|fb\.me|adf\.ly|dub\.sh|forms\.gle|l\.facebook\.com|lm\.facebook\.com|\S+\.safelinks\.protection\.outlook\.com)$/i
/** Endings that no host on the internet has (RFC 2606, 6761, 6762, 7686, 8375, 9476), and names that stand for a number. */
const nowhere = /\.(?:local|localhost|localdomain|lan|internal|intranet|private|corp|home|arpa|onion|alt|invalid|test|nip\.io|sslip\.io|xip\.io)$/
/** The name of a host of the government with more behind it. */
const borrowed = /(?:^|[.-])(?:gov|nic)[.-]in[.-]/

/** Why an address is not what it seems, or undefined. */
function deception(address: string): string | undefined {
  const [, authority = '', rest = ''] = /^[a-z]+:[\\/]+([^/?#]*)(.*)/is.exec(address) ?? []
  if (/^ftp/i.test(address)) return 'uses ftp, which browsers do not open'
  if (address.includes('\\') || /:\/{3,}/.test(address)) return 'holds slashes that browsers read in another way'
  if (authority.includes('@')) return 'hides its true host behind an @'
  const host = authority.replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase()
  // eslint-disable-next-line no-control-regex
  if (/[^\u0000-\u007f]|%/.test(host)) return 'has letters in its host that can look like others'
  if (/(^|\.)xn--/.test(host)) return 'has a host in coded letters (xn--)'
  if (/^[\d.]+$|^0x|^\[/.test(host)) return 'names a number in place of a host'
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/.test(host) || nowhere.test(host) || !URL.canParse(address)) return 'names no host on the internet'
  if (borrowed.test(host)) return 'borrows the name of the government for another host'
  if (senders.test(host) || (/(?:^|\.)google\.[a-z.]+$/.test(host) && /^\/url\b/.test(rest))) return 'is shortened and hides where it leads'
  return undefined
}

/** The host that the words of a link name, without www. */
const said = (words: string) => /(?<![\w.@-])(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+(?:in|org|com|net|gov|edu|int|info|io|co|app|dev|example))(?![\w-])/i.exec(words)?.[1]?.toLowerCase()

/** What is wrong with a link as readers see it: its words name another place than it leads to. */
function mismatch({ url, text = '' }: { url: string; text?: string }): string | undefined {
  const kind = linkKind(url)
  if (kind === 'mail-or-phone' && /^tel:/i.test(url)) {
    const digits = (of: string) => of.replaceAll(/\D/g, '')
    return /^[\d\s()+-]{3,}$/.test(text) && !digits(url).endsWith(digits(text).replace(/^0+/, '')) ? `calls another number than ${JSON.stringify(text)}` : undefined
  }
  const host = said(text)
  if (host === undefined || kind === 'mail-or-phone') return undefined
  const target = /^https?:\/\/(?:www\.)?([^/?#:]*)/i.exec(url)?.[1]?.toLowerCase()
  return target !== undefined && (target === host || target.endsWith(`.${host}`)) ? undefined : `leads elsewhere than its words say (${host})`
}

const cure = 'write the full, plain address of the page'
const shortened = (address: string) => address.slice(0, 60)

/** Addresses as they stand in the text of a file, fields and prose alike. */
const written = (file: ReadFile) =>
  scan(file, pattern, (match) => {
    const why = deception(match[0])
    return why ? { message: `the address ${shortened(match[0])} ${why}`, cure } : undefined
  })

/** Links as a browser gets them: with character codes undone, and with what Markdown adds to www. */
function* linked(corpus: Corpus, known: ReadonlySet<string>): Iterable<Finding> {
  for (const { page } of prosePages(corpus))
    for (const link of outlineOf(page).links) {
      const place = inBody(page, link)
      const why = /^(?:https?|ftp):/i.test(link.url) && !known.has(`${place.path}:${place.line}`) ? deception(link.url) : undefined
      const other = why ?? mismatch(link)
      if (other) yield { ...place, message: `the ${why ? 'address' : 'link'} ${shortened(link.url)} ${other}`, cure: why ? cure : 'let the words of the link say what it opens, or leave the address out of them' }
    }
}

export default rule({
  code: 'deceptive-address',
  level: 'error',
  scope: 'corpus',
  explain:
    'Readers trust the links of the handbook. An address that hides its true host (a name before an @, letters of other scripts, a bare number, a link shortener, the name of a government page with more behind it, words that name another page) can send them to somebody who wants their Aadhaar number. Write the full address of the page.',
  example: { bad: 'https://eshram.gov.in@example.org/login', good: 'https://eshram.gov.in/' },
  *check(corpus): Iterable<Finding> {
    const found = corpus.files.flatMap((file) => [...written(file)])
    yield* found
    yield* linked(corpus, new Set(found.map(({ path, line }) => `${path}:${line}`)))
  },
})

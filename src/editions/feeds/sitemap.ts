import type { Corpus, Entry } from '../../corpus/index.ts'
import { languages, original } from '../../languages/index.ts'
import { collections } from '../../model/index.ts'
import { factsOf } from '../../views/index.ts'
import { everyEntry, fullAddress, pageOf, xml } from '../data/index.ts'

/** Addresses in one file at most, as the protocol of sitemaps says. */
export const largestSitemap = 50_000

interface Page {
  /** Address by language; only languages in which its words stand. */
  addresses: Map<string, string>
  lastmod: string
}

/**
 * Day of the last work on an entry that its file tells: the latest day on which a source was read, or on which somebody
 * checked a translation. Never later than the edition.
 */
export function lastWorkOn(entry: Entry, today: string): string {
  const { verifiedOn, accessed, decidedOn } = entry.data as { verifiedOn?: string; accessed?: string; decidedOn?: string }
  const days = [verifiedOn, accessed, decidedOn, ...factsOf(entry).map((fact) => fact.verifiedOn), ...[...entry.translations.values()].map(({ data }) => data.checkedOn)]
  const latest = days.filter((day): day is string => Boolean(day)).reduce((a, b) => (a > b ? a : b), '')
  return latest === '' || latest > today ? today : latest
}

const everywhere = languages.map(({ code }) => code)

/** True for an address (below the base, without a slash in front) that the site has. */
export type IsThere = (path: string) => boolean

function pages(corpus: Corpus, isThere: IsThere): Page[] {
  const { site, today } = corpus
  const latest = (entries: Entry[]) => entries.map((entry) => lastWorkOn(entry, today)).reduce((a, b) => (a > b ? a : b), '') || today
  const fixed = (path: string, lastmod: string): Page => ({ addresses: new Map(everywhere.map((code) => [code, `${code === original ? '' : `${code}/`}${path}`] as const).filter(([, each]) => isThere(each)).map(([code, each]) => [code, fullAddress(site, each)])), lastmod })
  const whole = latest(corpus.entries)
  return [
    ...['', 'find/', 'gap/', 'move/', 'policy/', 'data/', 'download/', 'changes/', 'contribute/'].map((path) => fixed(path, whole)),
    ...collections.map((collection) => fixed(`${collection}/`, latest(corpus.all(collection)))),
    ...everyEntry(corpus).map((entry) => ({
      addresses: new Map(everywhere.filter((code) => code === original || entry.translations.has(code)).map((code) => [code, pageOf(site, entry, code)])),
      lastmod: lastWorkOn(entry, today),
    })),
  ]
}

function block({ addresses, lastmod }: Page): string[] {
  const fallback = addresses.get(original)
  const alternates = addresses.size < 2 || !fallback ? '' : [...addresses, ['x-default', fallback] as const].map(([code, address]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${xml(address)}"/>`).join('')
  return [...addresses.values()].map((address) => `<url><loc>${xml(address)}</loc><lastmod>${lastmod}</lastmod>${alternates}</url>\n`)
}

const head = '<?xml version="1.0" encoding="utf-8"?>\n'

/** The sitemaps by path: one file of addresses for each 50,000, and an index of them. Only pages whose words stand in their language. */
export function sitemaps(corpus: Corpus, isThere: IsThere = () => true, largest: number = largestSitemap): Map<string, string> {
  const urls = pages(corpus, isThere).flatMap(block)
  const count = Math.max(1, Math.ceil(urls.length / largest))
  const files = Array.from({ length: count }, (_, index): [string, string] => [
    `sitemap-${index}.xml`,
    `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.slice(index * largest, (index + 1) * largest).join('')}</urlset>\n`,
  ])
  const index = files.map(([path]) => `<sitemap><loc>${xml(fullAddress(corpus.site, path))}</loc></sitemap>\n`).join('')
  return new Map([...files, ['sitemap-index.xml', `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index}</sitemapindex>\n`]])
}

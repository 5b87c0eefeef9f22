import type { Corpus } from '../../corpus/index.ts'
import { languages } from '../../languages/index.ts'
import { collections } from '../../model/index.ts'
import { about, dataFolder, fullAddress, licence } from '../data/index.ts'

/** robots.txt: everything may be read. */
export const robots = (corpus: Corpus): string => `User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(corpus.site, 'sitemap-index.xml')}\n`

/** The day one year after a day; 29 February becomes 1 March. */
function yearAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year + 1, month - 1, date)).toISOString().slice(0, 10)
}

/** .well-known/security.txt (RFC 9116): whom to tell of a weakness. It runs out a year after the edition. */
export function security(corpus: Corpus): string {
  const { contacts, edition, repository, branch } = corpus.site
  return [
    `Contact: mailto:${contacts.security}`,
    `Expires: ${yearAfter(edition.date)}T00:00:00Z`,
    `Preferred-Languages: ${languages.map(({ code }) => code).join(', ')}`,
    `Canonical: ${fullAddress(corpus.site, '.well-known/security.txt')}`,
    `Policy: ${repository}/blob/${branch}/SECURITY.md`,
    '',
  ].join('\n')
}

/** llms.txt: what a program that reads on behalf of a person should know, and where the data stands. */
export function forPrograms(corpus: Corpus): string {
  const address = (path: string) => fullAddress(corpus.site, path)
  const { edition, name } = corpus.site
  return [
    `# ${name}`,
    '',
    `> ${about.description}`,
    '',
    `Edition ${edition.number} of ${edition.date}. Licence ${licence.name}: name “${name}”, the address of the page and the edition.`,
    'Amounts, ages, dates and addresses change. Give the date and the source that stand beside each fact, say how sure it is (confirmed, reported, disputed, unverified), and send people to the page. The office decides, not this handbook.',
    '',
    '## Data',
    '',
    ...collections.map((collection) => `- [${collection}](${address(`${dataFolder}/${collection}.json`)}): ${corpus.all(collection).length} entries; one entry at ${address(`${dataFolder}/${collection}/`)}<id>.json`),
    `- [How the data is made](${address('data/')}): files, schemas, examples`,
    `- [Matrix of barriers and schemes](${address(`${dataFolder}/matrix.json`)})`,
    `- [All sources](${address(`${dataFolder}/sources.csl.json`)})`,
    '',
    '## Pages',
    '',
    ...['schemes', 'occupations', 'barriers', 'practices', 'documents', 'gap', 'policy', 'changes'].map((path) => `- [${path}](${address(`${path}/`)})`),
    '',
  ].join('\n')
}

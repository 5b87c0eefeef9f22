import type { Entry } from '../../corpus/index.ts'
import { original } from '../../languages/index.ts'
import type { Site } from '../../model/index.ts'
import type { Reader, Text } from '../reader.ts'

/** Author of every page, as the licence names it. */
export const authorOf = ({ name }: Site): string => `The ${name} contributors`

/** Permanent address of an id: it leads to the entry also after a move. */
export const permanentOf = (site: Site, id: string): string => new URL(`${site.base}id/${id}/`, site.address).href

/** Path of the data of an entry, with the base. */
export const dataOf = (site: Site, entry: Entry): string => `${site.base}data/v1/${entry.collection}/${entry.id}.json`

/** How to cite a page of an entry. The day of access is that of the edition, until the reader puts in his own. */
export interface Citation {
  /** Parts of an APA reference (7th edition) around the title. */
  apa: { before: string; title: string; lang?: string; after: string }
  bibTeX: string
  ris: string
  cslJson: string
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** Characters that mean something to TeX, so that a title cannot break a bibliography. */
const tex = (text: string): string =>
  text.replaceAll(/[\\{}~^%&#_$]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : sign === '~' ? '\\textasciitilde{}' : sign === '^' ? '\\textasciicircum{}' : `\\${sign}`))

/** What is cited: a page with its title, its address that stays, and the tail of its key in a bibliography. */
interface Cited {
  title: Text
  url: string
  key: string
}

function citing({ corpus, language }: Reader, { title: { text: title, lang }, url, key: tail }: Cited): Citation {
  const { site } = corpus
  const { number, date } = site.edition
  const author = authorOf(site)
  const [year = '', month, day] = date.split('-')
  const key = [site.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), tail].filter(Boolean).join('-')
  const spoken = lang ?? (language === original ? original : language)
  return {
    apa: { before: `${author}. (${year}). `, title, ...(lang ? { lang } : {}), after: ` (Edition ${number}). ${site.name}. Retrieved ${months[Number(month) - 1]} ${Number(day)}, ${year}, from ${url}` },
    bibTeX: `@misc{${key},\n  author = {{${tex(author)}}},\n  title = {${tex(title)}},\n  howpublished = {${tex(site.name)}, edition ${number}},\n  year = {${year}},\n  url = {${url}},\n  urldate = {${date}}\n}`,
    ris: ['TY  - ELEC', `AU  - ${author}`, `TI  - ${title}`, `PY  - ${year}`, `ET  - ${number}`, `PB  - ${site.name}`, `LA  - ${spoken}`, `UR  - ${url}`, `Y2  - ${date.replaceAll('-', '/')}`, 'ER  - '].join('\n'),
    cslJson: JSON.stringify({ id: key, type: 'webpage', title, author: [{ literal: author }], 'container-title': site.name, version: number, language: spoken, URL: url, issued: { 'date-parts': [[Number(year)]] }, accessed: { 'date-parts': [[Number(year), Number(month), Number(day)]] } }),
  }
}

/** The citation of the page of an entry in the reader's language. Its address is the permanent one. */
export const citationOf = (reader: Reader, entry: Entry): Citation =>
  citing(reader, { title: reader.say(entry, 'title'), url: permanentOf(reader.corpus.site, entry.id), key: entry.id })

/** Address that stays of a page that is no entry: its own, in English. `path` without slashes at its ends. */
export const ownAddress = ({ base, address }: Site, path: string): string => new URL(`${base}${path === '' ? '' : `${path}/`}`, address).href

/** The citation of a page that is no entry, by its path and title. */
export const citationOfPage = (reader: Reader, path: string, title: string): Citation =>
  citing(reader, { title: { text: title }, url: ownAddress(reader.corpus.site, path), key: path.replaceAll('/', '-') })

import type { Corpus } from '../../corpus/index.ts'
import { languages } from '../../languages/index.ts'
import { collections } from '../../model/index.ts'
import { cslOf, toBibTeX, toCslJson, toRis } from '../bibliography/index.ts'
import { dataFolder, dataPath, fullAddress, licence } from './addresses.ts'
import { changelog } from './changelog.ts'
import { dcat } from './dcat.ts'
import { examples } from './examples.ts'
import { lines, pretty } from './json.ts'
import { openApi } from './openapi.ts'
import { entriesOf, onceIn } from './order.ts'
import { about, dataPackage, type DataFile } from './package.ts'
import { endedOf, recordOf } from './record.ts'
import { jsonSchemas } from './schema.ts'
import { toCsv } from './table.ts'
import { matrixData, tablesOf } from './tables/index.ts'

const file = (path: string, mediatype: string, title: string, text: string): DataFile => ({ path: `${dataFolder}/${path}`, mediatype, title, text })

/** The files that hold the data as a whole: collections, tables, schemas, matrix, sources. */
export const wholeFiles = onceIn('data files', (corpus): DataFile[] => {
  const items = entriesOf(corpus, 'sources').map(cslOf)
  return [
    ...collections.map((collection) => file(`${collection}.json`, 'application/json', `All entries of ${collection}`, lines(entriesOf(corpus, collection).map((entry) => recordOf(corpus, entry))))),
    file('tombstones.json', 'application/json', 'Ids that ended', lines(corpus.tombstones.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((stone) => endedOf(corpus, stone)))),
    ...tablesOf(corpus).map((table) => ({ ...file(`${table.name}.csv`, 'text/csv', table.title, toCsv(table)), table })),
    file('matrix.json', 'application/json', 'Barriers by schemes', pretty(matrixData(corpus))),
    file('sources.csl.json', 'application/vnd.citationstyles.csl+json', 'All sources as CSL-JSON', toCslJson(items)),
    file('sources.bib', 'application/x-bibtex', 'All sources as BibTeX', toBibTeX(items)),
    file('sources.ris', 'application/x-research-info-systems', 'All sources as RIS', toRis(items)),
    ...[...jsonSchemas(corpus.site)].map(([name, schema]) => file(`schema/${name}.json`, 'application/schema+json', `JSON Schema of ${name}`, pretty(schema))),
  ]
})

/** Licence, changes and worked examples: they go with the data and are no part of it. */
function papers(corpus: Corpus): DataFile[] {
  return [
    file('LICENSE.txt', 'text/plain', 'Licence', `${about.title}\nLicence: ${licence.title} (${licence.name})\n${licence.path}legalcode\nName “${corpus.site.name}” with the address of the page and the edition.\n`),
    file('CHANGELOG.md', 'text/markdown', 'Changes of the form of the data', changelog),
    ...examples(fullAddress(corpus.site, `${dataFolder}/`)).map(({ language, file: name, code }) => file(`examples/${name}`, 'text/plain', `Three questions in ${language}`, code)),
  ]
}

/** The data of each entry, and of each id that ended, one file each. Made one by one: there are many. */
export function* entryFiles(corpus: Corpus): Generator<DataFile> {
  for (const collection of collections)
    for (const entry of entriesOf(corpus, collection)) yield { path: dataPath(collection, entry.id), mediatype: 'application/json', title: entry.data.title, text: pretty(recordOf(corpus, entry)) }
  for (const stone of corpus.tombstones) yield { path: dataPath(stone.collection, stone.id), mediatype: 'application/json', title: stone.id, text: pretty(endedOf(corpus, stone)) }
}

/** Every file of the data except those of single entries, with the descriptions of them all. */
export function dataFiles(corpus: Corpus): DataFile[] {
  const whole = wholeFiles(corpus)
  const all = [...whole, ...papers(corpus)]
  return [
    ...all,
    file('datapackage.json', 'application/json', 'Data Package 2.0', pretty(dataPackage(corpus.site, whole))),
    file('dcat.jsonld', 'application/ld+json', 'DCAT', pretty(dcat(corpus.site, whole, languages.map(({ code }) => code)))),
    file('openapi.json', 'application/json', 'OpenAPI 3.1', pretty(openApi(corpus.site, all))),
  ]
}

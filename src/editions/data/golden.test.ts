import { describe, expect, it } from 'vitest'
import { collections, fieldsOf } from '../../model/index.ts'
import { entryFiles, wholeFiles } from './files.ts'
import { recordSchema } from './record.ts'
import { sample } from './sample.fixture.ts'

/**
 * The contract with those whose programs read the data: what leaves for the made-up corpus, byte by byte, and the names
 * in the JSON of every collection. A change here is a change for them: it is meant, told in CHANGELOG.md, and adds only.
 * `npx vitest run --project unit src/editions/data/golden.test.ts -u` writes the files anew.
 */
describe('the data of the made-up corpus is what it was', () => {
  const files = new Map([...wholeFiles(sample), ...entryFiles(sample)].map(({ path, text }) => [path.replace('data/v1/', ''), text]))
  it.each(['schemes/mason-card.json', 'schemes/mason-pass.json', 'observations/card-took-long.json', 'sources/board-page-2026.json', 'amounts.csv', 'eligibility.csv', 'steps-within.csv', 'matrix.json', 'sources.bib', 'sources.ris'])('%s', async (path) => {
    await expect(files.get(path)).toMatchFileSnapshot(`./golden/${path.replace('/', '-')}`)
  })
  it('names in the JSON', async () => {
    const names = collections.flatMap((collection) => fieldsOf(recordSchema(collection)).map(({ path, required }) => `${collection}.${path}${required ? '' : '?'}\n`))
    await expect(names.join('')).toMatchFileSnapshot('./golden/names.txt')
  })
})

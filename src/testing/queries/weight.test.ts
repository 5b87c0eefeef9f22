import { brotliCompressSync, constants } from 'node:zlib'
import { expect, it } from 'vitest'
import { contentRoot, readCorpus } from '../../corpus/index.ts'
import { languages } from '../../languages/index.ts'
import { namedEntries } from '../../views/index.ts'
import { inTwo, pack, type Named } from '../../views/search/index.ts'

const corpus = readCorpus(contentRoot())
const bytes = (entries: Named[]) => {
  const text = Buffer.from(pack(entries))
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length
}
const most = 20 * 1024

it.each(languages.map(({ code }) => code))('the names for the first answer load in 20 KB in %s', (language) => {
  const { first, rest } = inTwo(namedEntries(corpus, language))
  console.info(`names in ${language}: ${bytes(first)} bytes for the first ${first.length} entries, ${bytes(rest)} for the other ${rest.length}`)
  expect(first.length).toBeGreaterThan(150)
  expect(bytes(first)).toBeLessThanOrEqual(most)
})

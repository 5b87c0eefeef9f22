import { brotliCompressSync, constants } from 'node:zlib'
import { expect, it } from 'vitest'
import { contentRoot, readCorpus } from '../../corpus/index.ts'
import { languages } from '../../languages/index.ts'
import { namedEntries } from '../../views/index.ts'
import { pack, type Named } from '../../views/search/index.ts'

const corpus = readCorpus(contentRoot())
const bytes = (entries: Named[]) => {
  const text = Buffer.from(pack(entries))
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length
}
const most = 20 * 1024

it.each(languages.map(({ code }) => code))('the names of 300 entries load in 20 KB in %s', (language) => {
  const entries = namedEntries(corpus, language)
  const heaviest = entries.toSorted((a, b) => b.weight - a.weight).slice(0, 300)
  console.info(`names in ${language}: ${bytes(heaviest)} bytes for the ${heaviest.length} entries of most weight, ${bytes(entries)} for all ${entries.length}`)
  expect(bytes(heaviest)).toBeLessThanOrEqual(most)
})

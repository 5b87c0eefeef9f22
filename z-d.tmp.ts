import { readCorpus } from './src/corpus/index.ts'
import { cslOf, toBibTeX, toRis } from './src/editions/bibliography/index.ts'
for (const root of ['src/testing/good', '/tmp/hakku/root-d']) {
const corpus = readCorpus(root)
const items = corpus.all('sources').map(cslOf)
console.time('x')
const b = toBibTeX(items), r = toRis(items)
console.timeEnd('x')
console.log(b.slice(0, 1500), r.slice(0, 1500), b.length, r.length)
}

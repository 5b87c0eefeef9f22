import type { Corpus, Entry } from '../corpus/index.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

/** Ids from a scheme up along `partOf`, until it ends or comes round. */
function upwards(corpus: Corpus, start: string): string[] {
  const chain = [start]
  for (let id = corpus.get('schemes', start)?.data.partOf; id && !chain.includes(id); id = corpus.get('schemes', id)?.data.partOf) chain.push(id)
  return chain
}

export default rule({
  code: 'reference-to-itself',
  level: 'error',
  scope: 'corpus',
  explain: 'An entry names itself in a field of its own (partOf, under, replaces …), or is a part of something that is a part of it. A page that lists its parts would never end.',
  example: { bad: 'partOf: labour-card   (in schemes/labour-card.md)', good: 'partOf: building-workers-welfare-boards' },
  *check(corpus): Iterable<Finding> {
    for (const { from, path, to } of corpus.references)
      // Deeper down it may be right: a test can ask that this benefit was not drawn before.
      if (path.length <= 2 && to.collection === from.collection && to.id === from.id)
        yield { path: from.path, ...from.at(path), field: fieldName(path), message: 'the entry names itself', cure: 'name another entry, or take it away' }
    for (const scheme of corpus.all('schemes') as Entry<'schemes'>[]) {
      const { partOf } = scheme.data
      if (!partOf || partOf === scheme.id) continue
      const chain = upwards(corpus, partOf)
      if (chain.includes(scheme.id))
        yield { path: scheme.path, ...scheme.at(['partOf']), field: 'partOf', message: `${[scheme.id, ...chain].join(' is part of ')}`, cure: 'break the circle: the larger one is part of nothing' }
    }
  },
})

import { folders } from '../model/index.ts'
import { indexOf } from './linking.ts'
import { didYouMean } from './nearest.ts'
import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'translation-without-original',
  level: 'error',
  scope: 'corpus',
  explain: 'A translation has the file name of its original, one folder down. There is no original of this name: it was renamed, ended, or the name is misspelt.',
  example: { bad: 'schemes/kn/eshram.md   (the original is schemes/e-shram.md)', good: 'schemes/kn/e-shram.md' },
  *check(corpus): Iterable<Finding> {
    const { seats, tombstones } = indexOf(corpus)
    for (const { seat, translation } of corpus.orphans) {
      const key = `${seat.collection}/${seat.id}`
      const stone = tombstones.get(key)
      if (!stone && seats.has(key)) continue
      const original = `${folders[seat.collection]}/${seat.id}.md`
      const message = stone ? `${original} is no longer an entry (${stone.ended})` : `there is no ${original}${didYouMean(seat.id, corpus.all(seat.collection).map((entry) => entry.id))}`
      const cure = stone?.to[0] ? `move it to ${stone.to[0]}.md, or take it away` : 'give it the name of its original, or take it away'
      yield { path: translation.path, line: 1, column: 1, message, cure }
    }
  },
})

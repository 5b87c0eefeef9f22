import { groupsOf } from './facts.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

export default rule({
  code: 'confirmed-without-primary',
  level: 'error',
  scope: 'entry',
  explain:
    'Confirmed means that somebody read the primary source: the law, the order, the page of the board or ministry, the judgment, or the count by those who counted. All sources named here are secondary: they report what others said. Then the fact is reported.',
  example: { bad: 'sources: [city-newspaper-2026]\nstanding: confirmed', good: 'sources: [city-newspaper-2026]\nstanding: reported' },
  *check(entry, corpus): Iterable<Finding> {
    for (const { path, value } of groupsOf(entry)) {
      if (value.standing !== 'confirmed' || !Array.isArray(value.sources)) continue
      const ranks = (value.sources as string[]).map((id) => corpus.get('sources', id)?.data.rank)
      if (ranks.some((rank) => rank !== 'secondary')) continue
      const at = [...path, 'standing']
      yield { path: entry.path, ...entry.at(at), field: fieldName(at), message: 'this is confirmed, but all its sources are secondary', cure: 'name the primary source, or write reported' }
    }
  },
})

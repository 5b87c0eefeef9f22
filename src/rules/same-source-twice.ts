import { rule, type Finding } from './rule.ts'

const bare = (address: string) => address.toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/#.*$/, '').replace(/\/$/, '')

export default rule({
  code: 'same-source-twice',
  level: 'advice',
  scope: 'corpus',
  explain: 'Two sources have the same web address. A fact that cites both looks better supported than it is. Different sections of one document are one source; say the section in the note of the fact, or in the field page when two files are really needed.',
  example: { bad: 'content/sources/labour-rules.md and content/sources/labour-rules-rule-45.md with one URL', good: 'content/sources/labour-rules.md, and note: Rule 45' },
  *check(corpus): Iterable<Finding> {
    const first = new Map<string, string>()
    for (const source of corpus.all('sources')) {
      const { URL: address, page } = source.data
      if (!address) continue
      const key = `${bare(address)} ${page ?? ''}`
      const owner = first.get(key)
      if (owner) yield { path: source.path, ...source.at(['URL']), field: 'URL', message: `${owner} has the same address`, cure: 'use that one and take this file away, or say in the field page which part each of them is' }
      else first.set(key, source.path)
    }
  },
})

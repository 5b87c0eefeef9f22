import { rule, type Finding } from './rule.ts'

const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()

export default rule({
  code: 'summary-repeats-title',
  level: 'error',
  scope: 'entry',
  explain: 'The summary stands below the title on the page, in lists and in search results. It repeats the title and tells nobody what the thing is for.',
  example: { bad: 'title: e-Shram card\nsummary: The e-Shram card', good: 'title: e-Shram card\nsummary: A free card and number for informal workers. It pays nothing by itself but opens other schemes.' },
  *check(entry): Iterable<Finding> {
    const { title, summary } = entry.data as { title: string; summary?: string }
    if (summary && bare(summary).replace(/^(the|a|an) /, '') === bare(title).replace(/^(the|a|an) /, ''))
      yield { path: entry.path, ...entry.at(['summary']), field: 'summary', message: 'the summary only repeats the title', cure: 'say what it is, for whom, and what it gives, in one or two sentences' }
  },
})

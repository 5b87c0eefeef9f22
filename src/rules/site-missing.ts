import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'site-missing',
  level: 'error',
  scope: 'corpus',
  explain: 'content/site.yaml says where the site lives and which edition this is. Its date is "today" for every page and every check, so nothing can be built or judged without it.',
  example: { bad: '(no content/site.yaml)', good: 'name: Hakku\naddress: https://example.org\nedition: { number: "2026.11", date: 2026-11-21 }\n…' },
  *check(corpus): Iterable<Finding> {
    if (!corpus.files.some((file) => file.path === 'content/site.yaml'))
      yield { path: 'content/site.yaml', line: 1, column: 1, message: `there is no such file in ${corpus.root}`, cure: 'add it, or give another folder with --root' }
  },
})

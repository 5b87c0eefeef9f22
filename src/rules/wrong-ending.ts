import { layoutFault } from './layout.ts'
import { rule, type Finding } from './rule.ts'

const isPicture = /\.(png|jpe?g|webp|avif|gif|svg)$/i

export default rule({
  code: 'wrong-ending',
  level: 'error',
  scope: 'file',
  explain:
    'The content folders hold Markdown files that end in .md, and nothing else. MDX (.mdx) is code, and code from contributors is never run. Pictures lie in public/pictures. Copies that editors leave behind (.bak, .md~) do not belong in the repository.',
  example: { bad: 'schemes/labour-card.mdx', good: 'schemes/labour-card.md' },
  *check(file): Iterable<Finding> {
    if (layoutFault(file) !== 'wrong-ending') return
    const name = file.path.slice(file.path.lastIndexOf('/') + 1)
    const cure = isPicture.test(name) ? `move it to public/pictures/${name}` : `name it ${name.replace(/(\.[^.]*)?~?$/, '')}.md if it is an entry, or take it away`
    yield { path: file.path, line: 1, column: 1, message: `entries end in .md, "${name}" does not`, cure }
  },
})

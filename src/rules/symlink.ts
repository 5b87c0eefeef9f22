import { faultFinding } from './layout.ts'
import { rule } from './rule.ts'

export default rule({
  code: 'symlink',
  level: 'error',
  scope: 'file',
  explain:
    'A symbolic link can point anywhere on the machine that builds the site, and to something else on the next one. Entries are plain files: what is read is what stands in the repository.',
  example: { bad: 'schemes/labour-card.md -> ../../notes/card.md', good: 'schemes/labour-card.md   (a plain file)' },
  check: (file) => faultFinding(file, 'symlink', () => 'this is a symbolic link', 'replace it with the file itself'),
})

import { faultFinding } from './layout.ts'
import { rule } from './rule.ts'

export default rule({
  code: 'file-unreadable',
  level: 'error',
  scope: 'file',
  explain: 'The system did not let the check read the file. It is reported, never skipped: an entry that nobody can read would be missing without a word.',
  example: { bad: '---------- labour-card.md', good: '-rw-r--r-- labour-card.md' },
  check: (file) => faultFinding(file, 'file-unreadable', (detail) => `it cannot be read (${detail})`, 'give it read permission (chmod u+r), or take it away'),
})

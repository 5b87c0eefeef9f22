import { faultFinding } from './layout.ts'
import { rule } from './rule.ts'

export default rule({
  code: 'file-not-utf8',
  level: 'error',
  scope: 'file',
  explain:
    'Text is stored as UTF-8, which can hold every script. Older editors save in other encodings; then ₹ and every Kannada or Hindi letter would be lost.',
  example: { bad: 'saved as "ANSI" or "Windows-1252"', good: 'saved as "UTF-8"' },
  check: (file) => faultFinding(file, 'file-not-utf8', () => 'the file is not UTF-8 text', 'save it again with the encoding UTF-8'),
})

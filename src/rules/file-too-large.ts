import { largestFile } from '../corpus/index.ts'
import { faultFinding } from './layout.ts'
import { rule } from './rule.ts'

export default rule({
  code: 'file-too-large',
  level: 'error',
  scope: 'file',
  explain: `An entry has about 150 lines, some 10 KB. A file of more than ${largestFile / 1024} KB is something else: a picture, a list, a copy of a document. It would slow down every reader and every check.`,
  example: { bad: 'schemes/all-schemes.md   (400 KB)', good: 'schemes/labour-card.md, schemes/board-pension.md …' },
  check: (file) =>
    faultFinding(file, 'file-too-large', (size) => `the file has ${size} bytes, more than ${largestFile}`, 'split it into entries, or put a long document online and cite it as a source'),
})

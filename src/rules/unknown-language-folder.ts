import { original } from '../languages/languages.ts'
import { folderOf, languageFolders, layoutFault } from './layout.ts'
import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'unknown-language-folder',
  level: 'error',
  scope: 'file',
  explain: `The only folders inside a content folder are the languages of the site (${languageFolders.join(', ')}). English is the original and stands directly in the folder. To add a language, see the page on languages.`,
  example: { bad: 'schemes/kannada/labour-card.md', good: 'schemes/kn/labour-card.md' },
  *check(file): Iterable<Finding> {
    if (layoutFault(file) !== 'unknown-language-folder') return
    const folder = folderOf(file.path) as string
    const language = file.path.slice(folder.length + 1).split('/')[0] as string
    const cure = language === original ? `move it to ${folder}/, where originals stand` : `move it to one of: ${languageFolders.map((code) => `${folder}/${code}`).join(', ')}`
    yield { path: file.path, line: 1, column: 1, message: `"${language}" is not the folder of a translation`, cure }
  },
})

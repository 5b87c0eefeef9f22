import { rule } from './rule.ts'
import { shapeFindings } from './shape.ts'

export default rule({
  code: 'translation-holds-facts',
  level: 'error',
  scope: 'file',
  explain: 'A translation holds words only. Amounts, dates, places, papers and references come from the original, so that they can never differ between languages. Words of single items stand under words:, by their key.',
  example: { bad: 'verifiedOn: 2026-11-21', good: 'words:\n  benefits.pension.label: 60 ವರ್ಷದ ನಂತರ ಪಿಂಚಣಿ' },
  check: (file) => shapeFindings(file, 'translation-holds-facts'),
})

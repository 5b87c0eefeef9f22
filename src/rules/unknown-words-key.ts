import { valuesOf } from '../corpus/index.ts'
import { didYouMean } from './nearest.ts'
import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'unknown-words-key',
  level: 'error',
  scope: 'translation',
  explain:
    'Under words: each line names a text of the original by its path: the field, the id of the item, the field in it (benefits.pension.label). This path leads to no text of the original: it is misspelt, the item is gone, or it is a fact, which a translation never holds.',
  example: { bad: 'words:\n  benefit.pension.label: ಪಿಂಚಣಿ', good: 'words:\n  benefits.pension.label: ಪಿಂಚಣಿ' },
  *check({ original, translation }): Iterable<Finding> {
    const keys = Object.keys(translation.data.words)
    if (keys.length === 0) return
    const values = valuesOf(original)
    const texts = new Set(values.flatMap(({ key, meta }) => (meta.words ? [key] : [])))
    for (const key of keys) {
      const own = key === 'title' || key === 'summary'
      if (texts.has(key) && !own) continue
      const isFact = !own && values.some((value) => value.key === key)
      const message = own ? `"${key}" has a field of its own` : isFact ? `"${key}" is a fact of the original, not a text` : `the original has no text "${key}"${didYouMean(key, [...texts])}`
      const cure = own ? `write ${key}: outside of words` : 'correct the path, or take the line away'
      yield { path: translation.path, ...translation.at(['words', key]), field: `words.${key}`, message, cure }
    }
  },
})

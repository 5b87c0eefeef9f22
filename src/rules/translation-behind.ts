import { fingerprints, renderedParts } from '../corpus/index.ts'
import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'translation-behind',
  level: 'advice',
  scope: 'translation',
  explain:
    'A translation records a fingerprint of each part of the original that it renders. When the original moves on, the page says so until somebody has read the new words, changed the translation where needed, and stamped it again with npm run fix and the name of the file.',
  example: { bad: 'renders: { title: 3fa2c1 }   (the title has changed since)', good: 'npm run fix -- schemes/kn/e-shram.md   (after reading)' },
  *check({ original, translation }): Iterable<Finding> {
    const now = fingerprints(original)
    const { renders } = translation.data
    const fix = `npm run fix -- ${translation.path}`
    const behind = Object.entries(renders).filter(([part, print]) => now[part] !== print).map(([part]) => part)
    if (behind.length > 0)
      yield { path: translation.path, ...translation.at(['renders', behind[0] as string]), field: 'renders', message: `the original has changed in: ${behind.join(', ')}`, cure: `bring these parts up to date, then run ${fix}` }
    const unstamped = renderedParts(translation).filter((part) => now[part] && !renders[part])
    if (unstamped.length > 0)
      yield { path: translation.path, line: 1, column: 1, field: 'renders', message: `not yet marked as up to date: ${unstamped.join(', ')}`, cure: `if they say the same as the original of today, run ${fix}` }
  },
})

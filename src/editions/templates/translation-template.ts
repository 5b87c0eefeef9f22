import { fingerprints, valuesOf, type Entry } from '../../corpus/index.ts'
import { inline } from './templates.ts'

/**
 * The start of a translation: every text of the original by its key, with the English above it, to be filled in. Texts that
 * are left empty are reported by the check; a line that is taken away lets the page show English there, and say so.
 */
export function translationTemplate(original: Entry): string {
  const words = valuesOf(original).flatMap(({ key, value, meta }) => (meta.words && typeof value === 'string' ? [{ key, value }] : []))
  const head = words.filter(({ key }) => key === 'title' || key === 'summary')
  const items = words.filter(({ key }) => key !== 'title' && key !== 'summary')
  const lines = [
    `# Words only: amounts, dates and references come from the original, ${original.path}.`,
    '# Write each text under its English, or take both lines away: then the page shows English there.',
    ...head.flatMap(({ key, value }) => [`# ${value}`, `${key}: ""`]),
    '# Names that people type in this language, also in Latin letters.',
    'aliases: []',
    ...(items.length > 0 ? ['words:', ...items.flatMap(({ key, value }) => [`  # ${value}`, `  ${inline(key)}: ""`])] : []),
    '# draft until a native reader has checked it; then checked, with checkedBy and checkedOn.',
    'standing: draft',
  ]
  const prose = fingerprints(original).body ? ['# Below the second --- stands the text of the original in this language.'] : []
  return `---\n${[...lines, ...prose].join('\n')}\n---\n`
}

/** The text of a translation without what its template wrote and nobody filled in: the English above the words, notes, empty words. */
export function withoutTranslationHelp(original: Entry, text: string): string {
  const [head, fields, ...body] = text.split(/^---$/m)
  if (fields === undefined || body.length === 0) return text
  const help = new Set(translationTemplate(original).split('\n').filter((line) => /^\s*#|^ {2}\S.*: ""$/.test(line)))
  const kept = fields.split('\n').filter((line) => !help.has(line.trimEnd()))
  // With all its lines empty, the list of words goes too.
  const filled = kept.filter((line, at) => line.trimEnd() !== 'words:' || /^\s+\S/.test(kept[at + 1] ?? ''))
  return [head, filled.join('\n'), ...body].join('---')
}

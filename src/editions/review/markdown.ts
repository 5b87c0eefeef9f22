import { languages } from '../../languages/index.ts'
import type { Site } from '../../model/index.ts'
import type { Meaning } from '../../views/index.ts'

/** Longest comment, in characters; GitHub takes 65,536. */
export const longestComment = 30_000
const [mostEntries, mostPages] = [60, 12]

/**
 * Text of a stranger as plain words in a comment: no mark of Markdown or HTML works, nobody is called, nothing is linked,
 * no other issue is touched.
 */
export function inert(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~^$-]/g, (mark) => `\\${mark}`)
    .replaceAll('@', '@\u200b')
    .replaceAll(/(\w):\/\//g, '$1:\u200b//')
    .replaceAll(/\b(www)\./gi, '$1\u200b.')
    .replaceAll(/(?<=#)(?=\d)/g, '\u200b')
}

const nameOf = (code: string) => ({ kn: 'Kannada', hi: 'Hindi' })[code] ?? languages.find((each) => each.code === code)?.name ?? code
const listed = (codes: string[]) => codes.map(nameOf).join(' and ')

/** What a change of the content means, as a comment on its pull request. `mend` is what `npm run fix` would change, as a diff. */
export function reviewComment(meanings: Meaning[], site: Site, mend = ''): string {
  const lines = [`<!-- hakku:meaning -->`, '### What this change means', '']
  if (meanings.length === 0) lines.push('No fact and no word of an entry changes.')
  for (const { collection, id, title, kind, said, behind, translated } of meanings.slice(0, mostEntries)) {
    const head = `**${inert(title)}** (${collection}/${id})`
    const tail = [...(translated.length > 0 ? [`${listed(translated)} changed`] : []), ...(behind.length > 0 ? [`${listed(behind)} now behind`] : [])].join('; ')
    lines.push(`- ${head}: ${kind === 'new' ? 'new' : kind === 'gone' ? 'taken away; its address must lead on' : said.length === 0 ? 'only translations' : ''}${tail ? ` (${tail})` : ''}`.replace(/: ( |$)/, ':$1'))
    for (const sentence of said.slice(0, 20)) lines.push(`  - ${inert(sentence)}`)
    if (said.length > 20) lines.push(`  - and ${said.length - 20} more`)
  }
  if (meanings.length > mostEntries) lines.push(`- and ${meanings.length - mostEntries} more entries`)
  const pages = [...new Set(meanings.flatMap((meaning) => meaning.pages))]
  if (pages.length > 0) lines.push('', `Pages that it touches: ${pages.slice(0, mostPages).map((page) => `\`${page}\``).join(', ')}${pages.length > mostPages ? ` and ${pages.length - mostPages} more` : ''}, each in ${languages.length} languages.`)
  if (mend.trim() !== '') {
    // A fence longer than any in the text cannot be closed by it.
    const fence = '`'.repeat(Math.max(3, ...[...mend.matchAll(/`+/g)].map(([run]) => run.length + 1)))
    lines.push('', '### What `npm run fix` would mend', '', 'Where this page shows the lines, each is offered beside them as a suggestion.', '', `${fence}diff`, mend.trim().slice(0, 8000), fence)
  }
  lines.push('', `Edition ${site.edition.number}. When the check finds no error, the preview is attached to the checks of this pull request as “preview”.`)
  const text = `${lines.join('\n')}\n`
  return text.length > longestComment ? `${text.slice(0, longestComment).replace(/\n[^\n]*$/, '')}\n\nThe rest is left out: this change is very large.\n` : text
}

import { buildSync } from 'esbuild'
import { join } from 'node:path'
import { xml } from '../data/index.ts'
import { relativeLink } from './addresses.ts'

/**
 * What surrounds every page of a copy is carried once for each language: thousands of pages repeat it, and a zip packs each
 * file by itself. A script puts it in place; without scripts a page has its head, a link to the sections, and its stamp.
 */

/** The parts of a first page that its script carries, as HTML with links from there. */
interface Frame {
  /** The list of sections. */
  sections: string
  /** Contents of the foot: stamp, links, edition. */
  foot: string
}

/** Path in a copy of the script that carries the frame of a language. */
export const frameScript = (language: string): string => `_frame/${language}.js`

const sectionsPattern = /(<nav class="sections"[^>]*\saria-label="([^"]*)"[^>]*>)([\s\S]*?)(<\/nav>)/
const footPattern = /(<footer class="foot">\s*<div>)([\s\S]*?)(<\/div>\s*<\/footer>)/
/** Chooses light or dark before the page is drawn; the script of the frame does that too. */
const lookPattern = /<script>try\{[^<]*data-look[^<]*<\/script>/

/** The script of the frame of a language, from the first page of that language as it stands in the copy. */
export function frameOf(home: string): string {
  const sections = sectionsPattern.exec(home)?.[3]
  const foot = footPattern.exec(home)?.[2]
  if (sections === undefined || foot === undefined) throw new Error('A first page has no sections or no foot, so the copy has no frame. Look at src/site/frame.')
  const { outputFiles } = buildSync({ entryPoints: [join(import.meta.dirname, 'frame-in-page.ts')], bundle: true, write: false, format: 'iife', target: 'es2019', minify: true, charset: 'utf8' })
  return `hakkuFrame=${JSON.stringify({ sections, foot } satisfies Frame)};${outputFiles[0]?.text ?? ''}`
}

/**
 * A page of a copy without what the script of its frame carries. `stamp` is HTML: it says without scripts too which edition
 * this is and where news are. First pages stay whole.
 */
export function leanPage(html: string, page: string, language: string, home: string, stamp: string): string {
  if (page === home || !lookPattern.test(html)) return html
  const report = /<a href="[^"]*contribute\/report\/[^"]*"[^>]*>[\s\S]*?<\/a>/.exec(footPattern.exec(html)?.[2] ?? '')?.[0] ?? ''
  return html
    .replace(lookPattern, () => `<script src="${xml(relativeLink(page, frameScript(language)))}"></script>`)
    .replace(sectionsPattern, (_, start: string, name: string, __, end: string) => `${start}<a href="${relativeLink(page, home)}#sections">${name}</a>${end}`)
    .replace(footPattern, (_, start: string, __, end: string) => `${start}<p>${stamp}</p>${report}${end}`)
}

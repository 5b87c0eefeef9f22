import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { original, type Language } from '../../languages/index.ts'
import { isElement, type Node } from './bodies.ts'
import { markup } from './parts.ts'
import { classicScript } from './scripts.ts'

/**
 * The finder as parts of another page, which need nothing from anywhere: no file, no network, no module. The page puts
 * `style` into its style element, `html` anywhere as a child of its body, and `script` into a script element after it.
 */
export interface EmbeddedFinder {
  /** One `<div class="find">` with questions, frame of the results, and data. */
  html: string
  /** Rules that reach nothing outside the finder, except the custom properties of colours. */
  style: string
  /** A classic script. It takes links to entries to be `#<id>`, keeps answers in the fragment and asks nobody. */
  script: string
}


/** Takes away what needs the site: tables that repeat the book, links to its pages, the text for readers without scripts. */
function cut(nodes: Node[]): void {
  for (const node of [...nodes]) {
    if (!isElement(node)) continue
    const site = node.name === 'a' && node.attribs['data-sample'] === undefined && (node.attribs.href ?? '').startsWith('/')
    if (site || node.name === 'noscript' || node.attribs.id === 'tables' || node.attribs.src !== undefined) DomUtils.removeElement(node)
    else cut(node.children)
  }
}

/** Makes one selector reach only the finder; undefined when it speaks of nothing that the finder holds. */
function scoped(selector: string, holds: (name: string) => boolean): string | undefined {
  if (selector.startsWith(':root')) return selector
  if (/^(?:html|main)\b/.test(selector)) return undefined
  if ([...selector.matchAll(/[.#]([a-zA-Z][\w-]*)/g)].some(([, name]) => !holds(name as string))) return undefined
  // The class of the finder itself, once there are results.
  if (/^\.on(?![\w-])/.test(selector)) return `.find${selector}`
  return /^body(?![\w-])/.test(selector) ? selector.replace('body', '.find') : `.find ${selector}`
}

/** Makes a style sheet reach only the finder. The sheet is flat: rules, and rules in one `@media`. */
export function scopedStyle(css: string, holds: (name: string) => boolean): string {
  return css.replace(/@page\s*\{[^}]*\}/g, '').replace(/([^{}]+)\{([^{}]*)\}/g, (_, selectors: string, body: string) => {
    const own = selectors.split(',').flatMap((selector) => scoped(selector.trim(), holds) ?? [])
    return own.length > 0 ? `${own.join(',')}{${body}}` : ''
  }).replace(/@media[^{}]+\{\s*\}/g, '')
}

/** Printing from the finder prints its one sheet and nothing of the book. */
const alone = '@media print{body.finder-alone>*{display:none}body.finder-alone>.find{display:block}}'

/** The finder of one language out of a built site. Throws when the site has none. */
export function finderOf(site: string, language: Language): EmbeddedFinder {
  const file = join(site, language === original ? '' : language, 'find', 'index.html')
  const page = readFileSync(file, 'utf8')
  const finder = DomUtils.findOne(({ attribs }) => attribs.class === 'find', parseDocument(page).children)
  const script = finder && DomUtils.findOne(({ name, attribs }) => name === 'script' && attribs.src !== undefined, finder.children)
  if (!finder || !script) throw new Error(`${file} holds no finder that could be taken out of it. Build the site again.`)
  const code = readFileSync(join(site, (script.attribs.src as string).replace(/^.*(?=_astro\/)/, '')), 'utf8')
  const css = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('')
  cut(finder.children)
  for (const link of DomUtils.findAll(({ attribs }) => attribs['data-sample'] !== undefined, finder.children)) link.attribs.href = `#${link.attribs['data-sample']}`
  const html = markup([finder])
  return { html, style: scopedStyle(css, (name) => new RegExp(`\\b${name}\\b`).test(html + code)) + alone, script: classicScript(code) }
}

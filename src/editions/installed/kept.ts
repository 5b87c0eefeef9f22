import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { languages, original, type Language } from '../../languages/index.ts'
import { filesEnding } from '../site-files.ts'

/** Pages that need the network anyway, serve machines or desks, or stand in one language only. Below the language prefix. */
const onlineOnly = /^(?:404\.html|id\/|data\/|sources\/|decisions\/|contribute\/|leaflets\/|admin\/|feeds\/)/

/** Folder of the kept handbooks in a built site. */
export const keptFolder = 'offline'

/** Path prefix of a language, empty for that of originals. */
export const prefixOf = (language: Language): string => (language === original ? '' : `${language}/`)

/** An address of a script or drawing in a page. It is read from its end backwards: every page has a hundred links, and few end so. */
const scriptOrDrawing = /\.(?:js|svg|webmanifest)(?=[?"&])(?<=(?:\s(?:src|href)="|&quot;)([^"&?#\s]+))/g

/** Files that a page asks for by itself and that must be there without a network: scripts, names, facets, drawn pictures. */
function askedFor(html: string, base: string): string[] {
  const found = [...html.matchAll(scriptOrDrawing)].map((match) => match[1] as string)
  return found.filter((address) => address.startsWith(base)).map((address) => address.slice(base.length))
}

/** Pages of a built site by their paths below it. */
export const pagesOf = (site: string): string[] =>
  filesEnding(site, '.html')
    .map((file) => relative(site, file).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/index.html') || path === 'index.html')

/**
 * What a phone keeps of one language, by path below the base, sorted: every page of a reader among `all`, and the scripts,
 * names and pictures that they ask for. Left out: what only the network can give (full-text index, data, downloads).
 */
export function keptFiles(site: string, base: string, language: Language, all: readonly string[]): Map<string, string> {
  const prefix = prefixOf(language)
  const others = languages.map(({ code }) => prefixOf(code)).filter((other) => other !== '' && other !== prefix)
  const pages = all.filter((path) => path.startsWith(prefix) && !others.some((other) => path.startsWith(other)) && !onlineOnly.test(path.slice(prefix.length)))
  const files = new Map(pages.map((path) => [path, readFileSync(join(site, path), 'utf8')]))
  const asked = new Set([...files.values()].flatMap((html) => askedFor(html, base)))
  for (const path of asked) if (!/^(?:pagefind|search\/sources|data)/.test(path)) {
    try {
      files.set(path, readFileSync(join(site, path), 'utf8'))
    } catch {
      // A picture that content names and nobody drew yet is missing on the page too.
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

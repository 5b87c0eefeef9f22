import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** What we answer in place of parts of Starlight, by the address under which `importer`, a file of Starlight, asks for it. */
const own = [
  { importer: /@astrojs\/starlight\//, asks: /(^|\/)Page\.astro$/, gets: beside('./Page.astro') },
  { importer: /@astrojs\/starlight\/.*\/StarlightPage\.astro/, asks: /\/utils\/starlight-page(\.[jt]s)?$/, gets: beside('./route-data.ts') },
]

/**
 * Starlight lets every part of a page be replaced except the page itself, which brings 64 KB of layered style sheets,
 * a dark default without JavaScript and a print style sheet as a second request; and it works out for each page what that
 * page of its own would show, which took an eighth of a build. This plugin answers Starlight's imports of the two with
 * ours. See content/decisions/lean-starlight.md.
 */
export function ownPage(): Plugin {
  return {
    name: 'hakku-own-page',
    enforce: 'pre',
    resolveId: (source, importer = '') => own.find((part) => part.importer.test(importer) && part.asks.test(source))?.gets,
  }
}

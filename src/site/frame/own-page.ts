import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const own = fileURLToPath(new URL('./Page.astro', import.meta.url))

/**
 * Starlight lets every part of a page be replaced except the page itself, which brings 64 KB of layered style sheets,
 * a dark default without JavaScript and a print style sheet as a second request. This plugin answers Starlight's import
 * of its own Page.astro with ours. See content/decisions/lean-starlight.md.
 */
export function ownPage(): Plugin {
  return {
    name: 'hakku-own-page',
    enforce: 'pre',
    resolveId(source, importer) {
      return importer?.includes('@astrojs/starlight') && /(^|\/)Page\.astro$/.test(source) && !source.includes('StarlightPage') ? own : undefined
    },
  }
}

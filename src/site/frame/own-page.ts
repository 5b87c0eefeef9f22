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

/**
 * Starlight makes the schema of a page's front matter anew for each page, which took an eighth of a build. Ours asks for no
 * more than titles; one schema serves all. Stops the build when Starlight's code is no longer the one that this knows.
 */
export function onePageSchema(): Plugin {
  const make = 'const schema = await StarlightPageFrontmatterSchema('
  return {
    name: 'hakku-one-page-schema',
    enforce: 'pre',
    transform(code, id) {
      if (!/@astrojs\/starlight\/.*\/starlight-page\.[jt]s$/.test(id)) return undefined
      if (code.split(make).length !== 2) this.error(`Starlight's page no longer says "${make}": see whether it still makes a schema for each page, and mend or take away src/site/frame/own-page.ts`)
      return { code: `let knownSchema\n${code.replace(make, 'const schema = knownSchema ??= await StarlightPageFrontmatterSchema(')}`, map: null }
    },
  }
}

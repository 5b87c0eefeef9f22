import type { Plugin } from 'vite'

/** A script of a component, by the address that Astro gives it: `…/SearchPage.astro?astro&type=script&index=0&lang.ts`. */
const ofComponent = /([\w-]+)\.astro\?astro&type=script&index=(\d+)/
/** A module that belongs to one of them. */
const owned = /\?whole=([\w-]+)&lang\.ts$/

/**
 * Keeps the script of a page in one file. What two scripts use would else become a file of its own, loaded once the first has
 * come: one round trip more on a slow line, and a piece that a phone or a folder would have to keep apart. So each script
 * gets its own copy of the modules below it, by a mark in their addresses.
 */
export function wholeScripts(): Plugin {
  return {
    name: 'hakku-whole-scripts',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer = '', options) {
      const component = ofComponent.exec(importer)
      const owner = component ? `${component[1]}-${component[2]}` : owned.exec(importer)?.[1]
      if (owner === undefined) return undefined
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
      if (!resolved || resolved.external || !/\/src\/.*\.ts$/.test(resolved.id)) return resolved
      return { ...resolved, id: `${resolved.id}?whole=${owner}&lang.ts` }
    },
  }
}

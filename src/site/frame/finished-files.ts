import type { AstroIntegration } from 'astro'

/**
 * An Astro integration that hands each page to `finish` when it is drawn, and lets Astro write what that returns: written
 * first, a page would have to be read and written once more. What is no HTML goes as it is. `finish` is also told the path of
 * the page, with the base.
 */
export function finishedPages(finish: (html: string, path: string) => string): AstroIntegration {
  return {
    name: 'hakku-finished-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          async render(request, options) {
            const drawn = await astro.render(request, options)
            const { response, ...rest } = drawn instanceof Response ? { response: drawn } : drawn
            if (!response.headers.get('content-type')?.startsWith('text/html')) return drawn
            const { status, headers } = response
            return { ...rest, response: new Response(finish(await response.text(), new URL(request.url).pathname), { status, headers }) }
          },
        })),
    },
  }
}

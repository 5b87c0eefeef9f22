/**
 * Stands for Starlight's `utils/starlight-page` (see own-page.ts), which makes the head, sidebar, contents and neighbours of
 * a page from its front matter. Our parts of the page take what they show from `Astro.locals.hakku`; nothing is left to make.
 */
export const generateStarlightPageRouteData = async (): Promise<object> => ({})

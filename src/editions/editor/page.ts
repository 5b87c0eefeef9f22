import { languages, original } from '../../languages/index.ts'
import type { Site } from '../../model/index.ts'
import { repositoryOf } from './config.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** What the editor may reach besides this site: the interface of GitHub, with which it reads and sends changes. */
const github = 'https://api.github.com'

/**
 * The policy of the editor’s page, and of no other. Scripts come from this site only and none stands in the page. The
 * editor writes its style into the page while it runs, so styles in the page are allowed here; pictures of people who are
 * signed in come from GitHub.
 */
export const editorPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' blob: data: https://avatars.githubusercontent.com",
  "media-src 'self' blob:",
  `connect-src 'self' blob: data: ${github}`,
  "frame-src 'self' blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self' blob: data:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

/** Name and SRI hash of the editor’s script. */
export interface EditorScript {
  file: string
  integrity: string
}

/** The page at /admin/: starts the editor, and says what to do where it cannot run. */
export function editorPage(site: Site, script: EditorScript | undefined): string {
  const contribute = `${site.base}contribute/`
  const other = `<a href="${escaped(contribute)}">Other ways to add what you know</a>`
  const why = repositoryOf(site) === undefined ? 'The form editor works with a repository on GitHub only, and the one of this site stands elsewhere.' : 'The form editor needs JavaScript and a computer; on a phone, a message is easier.'
  const start = script ? `<link href="config.json" type="application/json" rel="cms-config-url"><script type="module" src="${script.file}" integrity="${script.integrity}"></script>` : ''
  // Stands below the signing in, which is somebody else’s page in English; goes when the forms are open.
  const help = languages.map(({ code, name }) => `<a lang="${code}" href="${escaped(`${site.base}${code === original ? '' : `${code}/`}contribute/#form`)}">${escaped(name)}</a>`).join(' · ')
  const aside = script ? `<style>#start{position:fixed;left:0;right:0;bottom:4rem;margin:0;padding:.5rem 1rem;text-align:center;font:1rem/2 sans-serif;background:#fff;color:#1c2431;z-index:1}#start a{color:#1b4b86}</style><p id="start">How to sign in, and ways without an account: ${help}</p>` : ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${escaped(editorPolicy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(site.name)}: forms</title>${start}</head><body>${script ? '<noscript>' : ''}<h1>${escaped(site.name)}: forms</h1><p>${escaped(why)}</p><p>${other}</p>${script ? '</noscript>' : ''}${aside}</body></html>\n`
}

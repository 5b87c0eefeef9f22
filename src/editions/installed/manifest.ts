import type { Corpus } from '../../corpus/index.ts'
import { languages, speaker, type Language } from '../../languages/index.ts'
import { prefixOf } from './kept.ts'

/** The web app manifest of one language (W3C Web Application Manifest): one app for all, that starts in the reader's language. */
export function manifestOf({ site }: Corpus, language: Language): string {
  const speak = speaker(language)
  const to = (path: string) => `${site.base}${prefixOf(language)}${path}`
  const icon = (file: string, sizes: string, purpose: string) => ({ src: `${site.base}icons/${file}`, sizes, type: 'image/png', purpose })
  const manifest = {
    id: site.base,
    name: `${site.name} · ${speak.t('home.question')}`,
    short_name: site.name,
    description: speak.t('home.lead'),
    lang: language,
    dir: languages.find(({ code }) => code === language)?.direction ?? 'ltr',
    start_url: to(''),
    scope: site.base,
    display: 'minimal-ui',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: [{ src: `${site.base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }, icon('hakku-192.png', '192x192', 'any'), icon('hakku-512.png', '512x512', 'any'), icon('hakku-maskable-512.png', '512x512', 'maskable')],
    shortcuts: [
      { name: speak.t('find.title'), url: to('find/') },
      { name: speak.t('search.title'), url: to('search/') },
    ],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

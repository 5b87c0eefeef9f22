import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { contentRoot } from './src/corpus/index.ts'
import { languages, original } from './src/languages/index.ts'
import { toText } from './src/report/index.ts'
import { liveProblems } from './src/report/live/index.ts'
import { check } from './src/rules/index.ts'
import { corpus as read } from './src/site/corpus.ts'
import { ownPage } from './src/site/frame/own-page.ts'
import { wholeScripts } from './src/site/frame/whole-scripts.ts'

const corpus = read()

/** No build starts on a tree that does not pass the check; `npm run dev` shows pages also while they are being written. */
const gate = {
  name: 'hakku-gate',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build') return
      if (corpus.siteError) throw new Error(`content/site.yaml: ${corpus.siteError}`)
      const problems = check(corpus).filter((problem) => problem.level === 'error')
      if (problems.length === 0) return
      console.error(toText(problems, { files: corpus.files.length, entries: corpus.entries.length, milliseconds: 0 }))
      throw new Error('The content has errors; nothing was built. Mend the lines above, or run npm run check.')
    },
  },
}

/** `npm run dev`: problems of the content in the terminal and on the page, at the start and after every saved file. */
const live = {
  name: 'hakku-live',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const root = contentRoot()
      const folders = ['schemes', 'occupations', 'barriers', 'practices', 'content'].map((name) => `${root}/${name}/`)
      let shown = false
      let waiting
      const tell = (saved) => {
        const { text, error } = liveProblems(root, saved)
        console.log(text)
        if (error) server.ws.send({ type: 'error', err: { plugin: 'npm run check', message: error.message, stack: '', id: `${root}/${error.path}`, loc: { file: `${root}/${error.path}`, line: error.line, column: error.column } } })
        else if (shown) server.ws.send({ type: 'full-reload' })
        shown = error !== undefined
      }
      server.watcher.add(folders)
      server.watcher.on('all', (_event, path) => {
        const file = path.replaceAll('\\', '/')
        if (!/\.(md|yaml)$/.test(file) || !folders.some((folder) => file.startsWith(folder))) return
        clearTimeout(waiting)
        waiting = setTimeout(() => tell(file.slice(root.length + 1)), 200)
      })
      server.ws.on('connection', () => shown && tell())
      server.httpServer?.once('listening', () => tell())
    },
  },
}

/**
 * Starlight adds a sitemap that knows neither days nor translations, unless one stands here. Ours is written after the
 * pages (src/editions/feeds), from the corpus.
 */
const ownSitemap = { name: '@astrojs/sitemap', hooks: {} }

/** The oldest browsers whose style and scripts must work (DESIGN §6). */
const browsers = ['chrome80', 'firefox78', 'safari13']

/** lightningcss's flag of `light-dark()`. No style of ours uses it, and for it two properties would stand beside each `color-scheme` of every page. */
const lightDark = 1 << 20

/** Starlight reads with js-yaml 4 and we with 5: bundled, each finds its own. */
const ownYaml = ['js-yaml']

const frame = (name) => `./src/site/frame/${name}.astro`

export default defineConfig({
  site: corpus.site.address,
  base: corpus.site.base,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: false,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 4 },
  vite: {
    plugins: [ownPage(), wholeScripts()],
    css: { lightningcss: { exclude: lightDark } },
    ssr: { noExternal: ownYaml },
    build: { cssTarget: browsers, assetsInlineLimit: 0 },
    environments: { client: { build: { target: browsers } }, prerender: { resolve: { noExternal: ownYaml } } },
    server: { watch: { ignored: ['**/dist/**', '**/dist.next/**'] } },
  },
  integrations: [
    gate,
    live,
    ownSitemap,
    starlight({
      title: corpus.site.name,
      defaultLocale: 'root',
      locales: Object.fromEntries(languages.map(({ code, name, direction }) => [code === original ? 'root' : code, { label: name, lang: code, dir: direction }])),
      disable404Route: true,
      pagefind: false,
      expressiveCode: false,
      credits: false,
      sidebar: [],
      components: {
        Head: frame('Head'),
        Header: frame('Header'),
        Sidebar: frame('Sections'),
        Footer: frame('Footer'),
        PageTitle: frame('Title'),
        LanguageSelect: frame('Languages'),
        ThemeSelect: frame('Theme'),
        EditLink: frame('EditLink'),
        SkipLink: frame('SkipLink'),
      },
    }),
  ],
})

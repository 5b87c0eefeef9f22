import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '..')

/** What each folder of src may import: DESIGN §4. Imports run one way, and only through doors. */
const table: Record<string, readonly string[]> = {
  model: [],
  languages: ['model'],
  corpus: ['model', 'languages'],
  rules: ['model', 'languages', 'corpus'],
  report: ['model', 'languages', 'corpus', 'rules'],
  views: ['model', 'languages', 'corpus'],
  site: ['model', 'languages', 'corpus', 'views'],
  editions: ['model', 'languages', 'corpus', 'views'],
  // Routes join everything; the pages about errors are made from the rules.
  pages: ['model', 'languages', 'corpus', 'rules', 'report', 'views', 'site', 'editions'],
  'content.config.ts': ['model', 'languages', 'corpus', 'site'],
}
/**
 * Files besides index.ts that are doors. The list of languages stands apart from the dictionaries, which a check does not
 * need. The site has no single door: Astro loads routes, the content layer and the addresses of pages one by one, so each
 * route takes routes.ts, or the paths.ts or files.ts of its part.
 */
const isDoor = (path: string) => path.endsWith('/index.ts') || path === 'src/languages/languages.ts' || /^src\/site\/(?:(?:routes|loader|corpus)|[a-z-]+\/(?:[a-z-]+-)?(?:paths|files))\.ts$/.test(path)
const withAstro = new Set(['site', 'pages', 'content.config.ts'])
const isTest = (path: string) => /\.(test|fixture)\.ts$/.test(path) || path.startsWith('src/testing/')

interface Import {
  from: string
  /** True for `import type`, of which nothing is left when the code runs. */
  typeOnly: boolean
  /** What is imported: a path from the project for own files, the name of the package for others. */
  to: string
}

const pattern = /(?:^|[\s;}])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

function filesBelow(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.(ts|mts|mjs|astro)$/.test(path) && !/^src\/testing\/(good|bad)\//.test(path))
}

function importsOf(path: string): Import[] {
  const text = readFileSync(join(project, path), 'utf8').replaceAll(/^\s*(?:\/\/|\*).*$/gm, '')
  return [...text.matchAll(pattern)].map((match) => {
    const name = (match[1] ?? match[2]) as string
    return { from: path, typeOnly: /^\W*import\s+type\s/.test(match[0]), to: name.startsWith('.') ? relative(project, resolve(project, dirname(path), name)).replaceAll('\\', '/') : name }
  })
}

const code = [...filesBelow('src'), ...filesBelow('scripts')]
const imports = code.filter((path) => !isTest(path)).flatMap(importsOf)
const partOf = (path: string) => path.split('/')[1] as string
const say = ({ from, to }: Import) => `${from} imports ${to}`

test('the table knows every folder of src, and the search for imports finds some in each', () => {
  const parts = new Set(code.filter((path) => path.startsWith('src/') && !isTest(path)).map(partOf))
  expect([...parts].filter((part) => !(part in table))).toEqual([])
  for (const part of parts) expect(imports.some(({ from }) => from.startsWith('src/') && partOf(from) === part), part).toBe(true)
})

test('imports between folders run one way', () => {
  const wrong = imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/') && partOf(from) !== partOf(to) && !table[partOf(from)]?.includes(partOf(to)))
  expect(wrong.map(say)).toEqual([])
})

test('other folders are entered through their door', () => {
  const foreign = imports.filter(({ from, to }) => to.startsWith('src/') && (from.startsWith('scripts/') || partOf(from) !== partOf(to)))
  // A component is its own door; so is the index.ts of a folder inside.
  const wrong = foreign.filter(({ to }) => !isDoor(to) && !to.endsWith('.astro') && !/\.(css|svg)(\?|$)/.test(to))
  expect(wrong.map(say)).toEqual([])
})

test('nobody imports scripts, tests or what is made for tests', () => {
  const wrong = imports.filter(({ from, to }) => (to.startsWith('scripts/') && !from.startsWith('scripts/')) || (to.startsWith('src/') && isTest(to)))
  expect(wrong.map(say)).toEqual([])
})

test('astro: stands only in site, pages and content.config.ts', () => {
  const wrong = imports.filter(({ from, to }) => to.startsWith('astro:') && !(from.startsWith('src/') && withAstro.has(partOf(from))))
  expect(wrong.map(say)).toEqual([])
})

test('no code but the check of outside links and the servers on this machine opens a connection', () => {
  const network = /^(node:)?(http|https|http2|net|tls|dgram|dns|undici|ws)(\/|$)|^linkinator$/
  const wrong = imports.filter(({ from, to, typeOnly }) => !typeOnly && network.test(to) && !/^scripts\/(links|serve|bench-finder|visits)\.ts$/.test(from))
  // What runs in the reader’s browser may ask its own site; examples for readers of the data show such calls as text.
  const shown = 'src/editions/data/examples.ts'
  const calls = code.filter((path) => !isTest(path) && path.endsWith('.ts') && path !== 'scripts/links.ts' && path !== shown && /(?<![.\w])fetch\(/.test(readFileSync(join(project, path), 'utf8')) && !/^src\/(site|pages|editions\/offline)\//.test(path))
  expect([...wrong.map(say), ...calls]).toEqual([])
})

test('no code reads the clock or rolls dice: two builds of one commit are the same', () => {
  const clock = /\bDate\.now\(|new Date\(\s*\)|\bMath\.random\(|\bcrypto\.random|\brandomUUID\(/
  // Nothing that is built comes from these: they measure, ask others, fill in the day for whoever writes, and refuse what lies ahead.
  const timed = new Set(['scripts/bench.ts', 'scripts/links.ts', 'scripts/new.ts', 'src/rules/date-in-future.ts'])
  const wrong = code.filter((path) => !isTest(path) && !timed.has(path) && clock.test(readFileSync(join(project, path), 'utf8')))
  expect(wrong).toEqual([])
})

test('model and views know no files', () => {
  const pure = new Set(['model', 'languages', 'rules', 'report', 'views'])
  const wrong = imports.filter(({ from, to }) => from.startsWith('src/') && pure.has(partOf(from)) && /^(node:)?(fs|child_process|os|path|worker_threads|process)(\/|$)/.test(to))
  expect(wrong.map(say)).toEqual([])
})

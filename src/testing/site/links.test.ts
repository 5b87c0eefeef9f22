import { LinkChecker, LinkState } from 'linkinator'
import { relative, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { filesEnding } from '../../editions/index.ts'
import { serveFolder, type Served } from '../server.ts'
import { crawl } from './crawl.ts'
import { sites } from './setup.ts'

let served: Served
beforeAll(async () => {
  served = await serveFolder(sites.fixture)
})
afterAll(() => served.close())

/** Pages of a site that links must reach. The permanent addresses are for citations; the tests of the ledger hold them. */
const built = (folder: string) => filesEnding(folder, '.html').map((file) => `/${relative(folder, file)}`.replace(/index\.html$/, '')).filter((path) => path !== '/404.html' && !path.startsWith('/id/'))

it('of the handbook: every page is reached by links from the home page, and every link and fragment inside the site leads somewhere', () => {
  const { reached, broken, followed } = crawl(sites.real, readCorpus(resolve('.')).site.address)
  expect(broken.slice(0, 10)).toEqual([])
  const pages = built(sites.real)
  expect(pages.length).toBeGreaterThan(1000)
  expect(pages.filter((path) => !reached.has(path)).slice(0, 10)).toEqual([])
  expect([...reached].filter((path) => !path.startsWith('/id/')).length).toBe(pages.length)
  expect(followed).toBeGreaterThan(30 * pages.length)
})

/** What every page links to, and the made-up content leaves out. */
const notWritten = ['/pages/(?:about|licence|privacy|accessibility)/$', '/pages/purpose/#two-questions$']

// Linkinator takes a quarter of an hour for the thousands of pages of the handbook: for each link that it meets again it looks through all results.
it('of the made-up site, as Linkinator finds them on a host', async () => {
  const checker = new LinkChecker()
  const pages = new Set<string>()
  // Tables, pictures and feeds are followed too; pages are what ends in a slash.
  checker.on('pagestart', (url: string) => {
    const { pathname } = new URL(url)
    if (pathname.endsWith('/')) pages.add(pathname)
  })
  const origin = served.origin.replaceAll('.', '\\.')
  const { links } = await checker.check({
    path: `${served.origin}/`,
    recurse: true,
    concurrency: 40,
    checkFragments: true,
    // Fragments with an equals sign hold the state of a filter or of the finder, not an anchor.
    // The page of reports reads from its fragment what the report is about.
    linksToSkip: [`^(?!${origin})`, '#[a-z]+=', '/contribute/report/#', '/id/[a-z0-9-]+/$', ...notWritten],
    timeout: 120_000,
  })
  const broken = links.filter((link) => link.state === LinkState.BROKEN)
  expect(broken.slice(0, 10).map((link) => `${link.status ?? '?'} ${link.url} on ${link.parent}`)).toEqual([])
  expect([...pages].toSorted()).toEqual(built(sites.fixture).toSorted())
})

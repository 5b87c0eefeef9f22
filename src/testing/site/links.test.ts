import { LinkChecker, LinkState } from 'linkinator'
import { relative } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesEnding } from '../../editions/index.ts'
import { serveFolder, type Served } from '../server.ts'
import { sites } from './setup.ts'

let served: Served
beforeAll(async () => {
  served = await serveFolder(sites.real)
})
afterAll(() => served.close())

it('every page is reached by links from the home page, and every link and fragment inside the site leads somewhere', async () => {
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
    // Permanent addresses and files of the data are thousands; the tests of the ledger and of the data hold them.
    linksToSkip: [`^(?!${origin})`, '#[a-z]+=', '/contribute/report/#', '/id/[a-z0-9-]+/$', '/data/v1/', '\\.(csv|svg|xml)$'],
    timeout: 120_000,
  })
  const broken = links.filter((link) => link.state === LinkState.BROKEN)
  expect(broken.slice(0, 10).map((link) => `${link.status ?? "?"} ${link.url} on ${link.parent}`)).toEqual([])
  const built = filesEnding(sites.real, '.html').map((file) => `/${relative(sites.real, file)}`.replace(/index\.html$/, '')).filter((path) => path !== '/404.html' && !path.startsWith('/id/'))
  const missed = built.filter((path) => !pages.has(path))
  expect(missed.slice(0, 10)).toEqual([])
  expect(pages.size).toBe(built.length)
}, 1_500_000)

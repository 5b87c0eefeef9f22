import { execFile } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { withCopy } from './index.ts'

/** A host of this machine that stands for all others: a portal, the archive, and the issues of the repository. */
let server: Server
let origin: string
const asked = new Map<string, number>()
const agents = new Set<string>()
let busy = 0
let busiest = 0
interface Call { method: string; path: string; body: { title?: string; body?: string; state?: string; labels?: string[] } }
const calls: Call[] = []
let openIssues: object[] = []

const page = (response: ServerResponse, status: number, headers: Record<string, string> = {}) => response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(status === 200 ? '<p>x</p>' : '')
const json = (response: ServerResponse, value: unknown) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))

function portal(path: string, turn: number, response: ServerResponse): void {
  if (path === '/moved') return void page(response, 301, { location: '/new-place' })
  if (path === '/limited') return void page(response, turn <= 2 ? 429 : 200, { 'retry-after': '3600' })
  if (path === '/always-limited') return void page(response, 429)
  if (path === '/slow') return void setTimeout(() => page(response, 200), 300)
  if (path === '/stuck') return
  page(response, path.startsWith('/dead') ? 404 : 200)
}

async function issues(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = ''
  for await (const piece of request) text += String(piece)
  calls.push({ method: request.method ?? '', path: request.url ?? '', body: text === '' ? {} : (JSON.parse(text) as Call['body']) })
  json(response, request.method === 'GET' ? openIssues : { number: 7 })
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x')
    if (pathname.startsWith('/repos/')) return void issues(request, response)
    if (pathname === '/archive') return void json(response, searchParams.get('url')?.endsWith('/dead-but-archived') ? { archived_snapshots: { closest: { available: true, url: 'http://web.archive.org/web/2020/x' } } } : { archived_snapshots: {} })
    const turn = (asked.get(pathname) ?? 0) + 1
    asked.set(pathname, turn)
    agents.add(request.headers['user-agent'] ?? '')
    // Nobody hears the end of a question that was given up.
    if (pathname !== '/stuck') {
      busiest = Math.max(busiest, ++busy)
      response.on('finish', () => busy--)
    }
    portal(pathname, turn, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.closeAllConnections())
beforeEach(() => {
  asked.clear()
  calls.length = 0
  openIssues = []
  busiest = 0
})

/** The made-up content with every outside address on the local host; `paths` are those of the prose of one page. */
function layLinks(root: string, paths: string[]): void {
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))) {
    const text = readFileSync(join(root, file), 'utf8')
    writeFileSync(join(root, file), text.replaceAll(/https?:\/\/[^\s)"'>]+/g, `${origin}/fine`))
  }
  const prose = join(root, 'content/pages/how-we-check.md')
  writeFileSync(prose, `${readFileSync(prose, 'utf8')}\n${paths.map((path) => `[x](${origin}${path})`).join(' ')}\n`)
}

const run = (root: string, more: string[] = [], env: Record<string, string> = {}) =>
  new Promise<{ status: number; out: string; err: string }>((done) => {
    execFile(process.execPath, [resolve('scripts/links.ts'), '--root', root, '--pause', '0', '--patience', '0.8', '--archive', `${origin}/archive`, ...more], { env: { ...process.env, ...env }, encoding: 'utf8' }, (error, out, err) => done({ status: error ? Number(error.code) : 0, out, err }))
  })

test('dead, moved, slow, stuck, limited and archived links each get what they deserve, and no host is asked twice at once', () =>
  withCopy(async (root) => {
    layLinks(root, ['/dead', '/dead-but-archived', '/moved', '/slow', '/stuck', '/limited', '/always-limited'])
    const source = join(root, 'content/sources/board-page-2026.md')
    writeFileSync(source, readFileSync(source, 'utf8').replace(/^URL: .*$/m, `URL: ${origin}/dead-source\narchived: ${origin}/copy`))
    const { status, out, err } = await run(root)
    expect(err).toBe('')
    expect(status).toBe(1)
    const part = (head: string) => out.split('\n## ').find((text) => text.startsWith(head)) ?? ''
    const named = (head: string) => [...part(head).matchAll(/^- <([^>]+)>/gm)].map((match) => (match[1] as string).slice(origin.length))
    expect(named('Gone')).toEqual(['/dead', '/dead-but-archived', '/dead-source'])
    expect(named('No useful answer')).toEqual(['/always-limited', '/stuck'])
    expect(named('Moved')).toEqual(['/moved'])
    expect(part('Moved')).toContain(`Now at <${origin}/new-place>`)
    expect(part('Gone')).toContain(`dead>: 404. No archived copy was found.\n  content/pages/how-we-check.md (text)`)
    expect(part('Gone')).toContain('An archived copy: <https://web.archive.org/web/2020/x>; add it')
    expect(part('Gone')).toContain(`An archived copy stands in the source: <${origin}/copy>.\n  content/sources/board-page-2026.md (URL)`)
    expect(part('No useful')).toContain('/always-limited>: 429')
    expect(asked.get('/dead')).toBe(2)
    expect(asked.get('/fine')).toBe(1)
    expect(busiest).toBe(1)
    expect([...agents]).toEqual([expect.stringMatching(/^Sample-link-check \(\+https:\/\/sample\.example\.org; \S+@\S+\)$/)])
  }))

const github = () => ({ GITHUB_REPOSITORY: 'some/body', GITHUB_TOKEN: 'x', GITHUB_API_URL: origin })

test('one issue is opened, later brought up to date, and closed when all is well', () =>
  withCopy(async (root) => {
    layLinks(root, ['/dead'])
    expect((await run(root, ['--issue'], github())).out).toContain('issue 7 opened')
    expect(calls.map(({ method }) => method)).toEqual(['GET', 'POST'])
    expect(calls[1]?.body).toMatchObject({ title: 'Links to other sites that no longer answer', labels: ['links'] })
    expect(calls[1]?.body.body).toContain(`<${origin}/dead>: 404`)
    openIssues = [{ number: 3, title: 'Another' }, { number: 7, title: 'Links to other sites that no longer answer' }]
    calls.length = 0
    const { status, out } = await run(root, ['--issue'], github())
    expect([status, out.includes('issue 7 brought up to date')]).toEqual([0, true])
    expect(calls.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)).toEqual(['GET /repos/some/body/issues', 'PATCH /repos/some/body/issues/7'])
    layLinks(root, [])
    const prose = join(root, 'content/pages/how-we-check.md')
    writeFileSync(prose, readFileSync(prose, 'utf8').replaceAll('/dead', '/fine'))
    calls.length = 0
    expect((await run(root, ['--issue'], github())).out).toContain('issue 7 closed')
    expect(calls[1]?.body).toMatchObject({ state: 'closed' })
  }))

test('an issue needs a repository and a token, and the refusal says so', () =>
  withCopy(async (root) => {
    layLinks(root, [])
    const { status, err } = await run(root, ['--issue'], { GITHUB_REPOSITORY: '', GITHUB_TOKEN: '' })
    expect([status, err.includes('--issue needs GITHUB_REPOSITORY')]).toEqual([2, true])
  }))

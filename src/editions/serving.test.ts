import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askEachTime, compressBelow, hashedFolders, keepForEver, siteHandler } from './index.ts'
import { headersFile } from './policy.ts'

const folder = mkdtempSync(join(tmpdir(), 'hakku-served-'))
const page = `<!doctype html><title>e-Shram</title>${'<p>A free card and number for informal workers.</p>'.repeat(60)}`
const script = `export const words = ${JSON.stringify('ration card '.repeat(200))}\n`
const files: Record<string, string> = {
  'index.html': '<!doctype html><title>Home</title>',
  '404.html': '<!doctype html><title>There is no such page</title>',
  'schemes/e-shram/index.html': page,
  '_astro/menu.Ab12cd34.js': script,
  'pagefind/index/en_1a2b3c4.pf_index': 'packed already',
  'data/v1/schemes.json': JSON.stringify(Array.from({ length: 90 }, (_, id) => ({ id }))),
}
let server: Server
let port: number

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  await compressBelow(folder)
  server = createServer(siteHandler(folder, '/handbook/'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Answer { status: number | undefined; headers: IncomingMessage['headers']; body: Buffer }
/** Asks as a browser on the wire does: nothing is unpacked or kept on the way. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, failed) => {
    request({ host: '127.0.0.1', port, path: `/handbook/${path}`, headers }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) }))
    }).on('error', failed).end()
  })

describe('a page', () => {
  it('comes as brotli to who takes it, else as gzip, else as it is, and says that it depends on that', async () => {
    const forms = await Promise.all(['gzip, deflate, br', 'gzip', 'identity'].map((wish) => ask('schemes/e-shram/', { 'accept-encoding': wish })))
    expect(forms.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined])
    expect(forms.map(({ headers }) => headers['vary'])).toEqual(['Accept-Encoding', 'Accept-Encoding', 'Accept-Encoding'])
    expect(forms.map(({ headers }) => headers['content-type'])).toEqual(Array(3).fill('text/html;charset=utf-8'))
    const [br, gz, plain] = forms.map(({ body }) => body) as [Buffer, Buffer, Buffer]
    expect([brotliDecompressSync(br), gunzipSync(gz), plain].map(String)).toEqual([page, page, page])
    expect(br.length).toBeLessThanOrEqual(gz.length)
    expect(gz.length).toBeLessThan(plain.length / 5)
  })
  it('is asked for again each time, and answered in no bytes while it is the same', async () => {
    const first = await ask('schemes/e-shram/')
    expect(first.headers['cache-control']).toBe(askEachTime)
    const again = await ask('schemes/e-shram/', { 'if-none-match': first.headers.etag as string })
    expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([304, 0, askEachTime])
    expect((await ask('schemes/e-shram/', { 'if-none-match': 'W/"another"' })).status).toBe(200)
  })
  it('that is not there is told as 404 with the page for it, which nobody keeps', async () => {
    const { status, headers, body } = await ask('schemes/never/', { 'accept-encoding': 'br' })
    expect([status, headers['cache-control'], String(body)]).toEqual([404, askEachTime, files['404.html']])
    expect((await ask('_astro/gone.00000000.js')).headers['cache-control']).toBe(askEachTime)
  })
})

describe('files', () => {
  it('with a hash in their names are kept for ever, others are not', async () => {
    for (const path of Object.keys(files).filter((path) => !path.endsWith('.html')))
      expect((await ask(path)).headers['cache-control'], path).toBe(hashedFolders.some((folder) => path.startsWith(folder)) ? keepForEver : askEachTime)
  })
  it('of text are written twice more where that saves bytes, the same each time; small and packed ones are left alone', async () => {
    const before = readFileSync(join(folder, '_astro/menu.Ab12cd34.js.br'))
    expect(await compressBelow(folder)).toMatchObject({ files: 2 })
    expect(readFileSync(join(folder, '_astro/menu.Ab12cd34.js.br')).equals(before)).toBe(true)
    expect(String(brotliDecompressSync(before))).toBe(script)
    for (const path of ['index.html', 'pagefind/index/en_1a2b3c4.pf_index', '_astro/menu.Ab12cd34.js.br']) expect(() => readFileSync(join(folder, `${path}.br`))).toThrow('ENOENT')
  })
})

describe('what hosts are told', () => {
  it.each(hashedFolders)('names the folder %s in every form', (name) => {
    expect(headersFile('/handbook/')).toContain(`/handbook/${name}/*\n  Cache-Control: ${keepForEver}`)
    expect(readFileSync('serving/nginx.conf', 'utf8')).toMatch(new RegExp(`location ~ \\^/\\([^)]*${name}[|)]`))
    expect(readFileSync('serving/Caddyfile', 'utf8').match(new RegExp(` /${name}/\\*`, 'g'))).toHaveLength(2)
  })
  it('is the same as our own server says', () => {
    for (const path of ['serving/nginx.conf', 'serving/Caddyfile']) for (const rule of [keepForEver, askEachTime]) expect(readFileSync(path, 'utf8')).toContain(`"${rule}"`)
    expect(headersFile('/').match(/Cache-Control/g)).toHaveLength(hashedFolders.length)
  })
})

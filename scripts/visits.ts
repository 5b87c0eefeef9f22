/** What a reader waits for on a slow line when she comes again and reads on, and whether what she reads moves meanwhile. */
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { askEachTime, keepForEver } from '../src/editions/index.ts'
import { openBrowser } from '../src/editions/paper/index.ts'

/** The slow line of issue and harness alike: 400 kbit/s, 400 ms, in bytes and milliseconds. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json' }
const text = /\.(?:html|css|js|svg|json|webmanifest)$/

/** A host that suits every generator: brotli, and all but pages may be kept for a year. */
async function hostOf(folder: string): Promise<{ server: Server; origin: string }> {
  // Packed once, as hosts do: it takes longer than some of what is measured.
  const packed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!file.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end()
    const body = readFileSync(file)
    const head = { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': file.endsWith('.html') ? askEachTime : keepForEver, etag: `"${body.length}"` }
    if (request.headers['if-none-match'] === head.etag) return response.writeHead(304, head).end()
    if (!text.test(file)) return response.writeHead(200, head).end(body)
    if (!packed.has(file)) packed.set(file, brotliCompressSync(body))
    return response.writeHead(200, { ...head, 'content-encoding': 'br' }).end(packed.get(file))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** First paints in milliseconds, one a path, by one reader who opens the paths one after the other; and the sum of layout shifts. */
async function reader(browser: Browser, origin: string, paths: readonly string[]): Promise<{ paints: number[]; shift: number }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(() => {
      const kept = globalThis as unknown as { shift: number }
      kept.shift = 0
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (kept.shift += (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true })
    })
    const debugging = await context.newCDPSession(page)
    await debugging.send('Network.enable')
    await debugging.send('Network.emulateNetworkConditions', slow)
    await debugging.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    const paints: number[] = []
    let shift = 0
    for (const path of paths) {
      await page.goto(origin + path)
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      // What moves late, moves within a second.
      await page.waitForTimeout(1000)
      const seen = await page.evaluate(() => [performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN, (globalThis as unknown as { shift: number }).shift] as const)
      paints.push(seen[0])
      shift += seen[1]
    }
    return { paints, shift }
  } finally {
    await context.close()
  }
}

/**
 * Opens the paths in each of the built folders, in turn, with a new reader each time.
 * @param folders Built sites that have all of the paths.
 * @param paths Addresses from the root, in the order of reading; a path that comes twice is a visit again.
 * @returns For each folder: the first paints of each path over all runs, in milliseconds, and the largest layout shift of a run.
 */
export async function visits(folders: readonly string[], paths: readonly string[], runs: number): Promise<{ paints: number[][]; shift: number }[]> {
  const browser = await openBrowser()
  const hosts = await Promise.all(folders.map(hostOf))
  const told = folders.map(() => ({ paints: paths.map((): number[] => []), shift: 0 }))
  try {
    for (const { origin } of hosts) await reader(browser, origin, paths)
    for (let run = 0; run < runs; run++)
      for (const [index, { origin }] of hosts.entries()) {
        const { paints, shift } = await reader(browser, origin, paths)
        paints.forEach((paint, at) => told[index]?.paints[at]?.push(paint))
        if (told[index]) told[index].shift = Math.max(told[index].shift, shift)
      }
    return told
  } finally {
    await browser.close()
    for (const { server } of hosts) server.close()
  }
}

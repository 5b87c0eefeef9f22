import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { readCorpus } from '../corpus/index.ts'
import { filesEnding, siteHandler, withPolicy } from '../editions/index.ts'
import { writeInstalled } from '../editions/installed/index.ts'

/** A host of the made-up site whose network can be cut, and which can be given the next edition. */
export interface Host {
  /** Where it is, without a slash at the end. */
  origin: string
  /** True while no request is answered at all. */
  cut: boolean
  /** How many packed files the host still gives; then it answers that it is overloaded. */
  given: number
  /** Paths that were asked for. */
  asked: string[]
  /** Number of the edition that the site is, and that of the next. */
  now: string
  next: string
  /** Gives the next edition from now on. */
  toNext(): void
  /** Gives the site as it is again, whole, with its network. */
  mend(): void
  close(): void
}

const corpus = readCorpus(resolve('src/testing/good'))
const now = corpus.site.edition.number
const next = '2099.1'

/** The site as the next edition would be: another number, and other words. */
function nextEdition(site: string, to: string): string {
  cpSync(site, to, { recursive: true })
  for (const file of filesEnding(to, '.html')) {
    const html = readFileSync(file, 'utf8').replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    writeFileSync(file, withPolicy(html.replaceAll(now, next).replaceAll('<h1', '<p>Words of the next edition</p><h1')))
  }
  writeInstalled({ ...corpus, site: { ...corpus.site, edition: { ...corpus.site.edition, number: next } } } as typeof corpus, to)
  return to
}

/**
 * Starts a host on a free port of this machine.
 * @param site Folder of the made-up site as it is built.
 * @param folder Empty folder for the next edition, which is made when it is first asked for.
 */
export async function hostOf(site: string, folder: string): Promise<Host> {
  const asNow = siteHandler(site)
  let asNext: typeof asNow | undefined
  let handler = asNow
  const server = createServer((request, response) => {
    host.asked.push(request.url as string)
    if (host.cut) request.socket.destroy()
    else if (request.url?.endsWith('.bin') && host.given-- <= 0) response.writeHead(503).end()
    else handler(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host: Host = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: false,
    given: Infinity,
    asked: [],
    now,
    next,
    toNext() {
      handler = asNext ??= siteHandler(nextEdition(site, join(folder, 'next')))
    },
    mend() {
      host.cut = false
      host.given = Infinity
      handler = asNow
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
  return host
}

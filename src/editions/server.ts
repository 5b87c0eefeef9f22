import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { askEachTime, cachingOf } from './caching.ts'

/**
 * Answers requests as a good static host does: files of `folder`, precompressed ones where they are there, 404.html for the
 * rest; files with a hash in their names may be kept for ever, of all others the browser asks whether they are the same.
 * Files are looked at anew for each request (`dev`), so that a build under a running server shows: with the sizes of the old
 * pages kept, a longer or shorter new one leaves the browser waiting.
 */
export function siteHandler(folder: string, base = '/'): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true })
  const missing = existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : 'There is no such page'
  return (request, response) => {
    if (base !== '/' && request.url?.startsWith(base)) request.url = request.url.slice(base.length - 1)
    response.setHeader('Cache-Control', cachingOf((request.url ?? '/').slice(1)))
    response.setHeader('Vary', 'Accept-Encoding')
    serve(request, response, () => {
      response.removeHeader('Vary')
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': askEachTime })
      response.end(missing)
    })
  }
}

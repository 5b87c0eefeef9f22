import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A built site on a free port of this machine. */
export interface Served {
  origin: string
  close(): Promise<void>
}

/** Serves a built folder on a free port, with 404.html for what is not there. */
export function serveFolder(folder: string): Promise<Served> {
  const handle = sirv(folder, { etag: false })
  const server: Server = createServer((request, response) => {
    handle(request, response, () => {
      response.statusCode = 404
      request.url = '/404.html'
      handle(request, response, () => {
        response.end('There is no such page, and no 404.html either')
      })
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () => new Promise((done) => server.close(() => done())),
      })
    })
  })
}

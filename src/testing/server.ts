import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { siteHandler } from '../editions/index.ts'

/** A built site on a free port of this machine. */
export interface Served {
  origin: string
  close(): Promise<void>
}

/** Serves a built folder on a free port, with 404.html for what is not there. */
export function serveFolder(folder: string): Promise<Served> {
  const server = createServer(siteHandler(folder))
  // A test that reads thousands of pages may leave a connection idle for longer than the usual 5 seconds, and would be cut off.
  server.keepAliveTimeout = 300_000
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}

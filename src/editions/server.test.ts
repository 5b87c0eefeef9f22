import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { siteHandler } from './server.ts'

it('a site that is built anew while it is served is served anew, whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hakku-served-'))
  const page = join(folder, 'index.html')
  writeFileSync(page, 'the longer page of yesterday')
  const server = createServer(siteHandler(folder))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const read = async () => (await fetch(address, { signal: AbortSignal.timeout(3000) })).text()
  expect(await read()).toBe('the longer page of yesterday')
  writeFileSync(page, 'today')
  expect(await read()).toBe('today')
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

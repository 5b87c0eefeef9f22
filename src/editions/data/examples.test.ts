import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { observationsOf } from '../../views/index.ts'
import { examples } from './examples.ts'
import { dataFiles } from './files.ts'
import { sample } from './sample.fixture.ts'
import { tableOf } from './tables/index.ts'

const run = promisify(execFile)
const expected = 'no-work-proof 1\nslow-office 1\nregister-again 1\nworks 1\nmason-card 30 90\n'
const byFile = (address: string) => new Map(examples(address).map((example) => [example.file, example.code]))

let server: Server
let address: string
let folder: string
beforeAll(async () => {
  const files = new Map(dataFiles(sample).map(({ path, text }) => [`/${path}`, text]))
  server = createServer((request, response) => response.end(files.get(request.url ?? '') ?? ''))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/v1/`
  folder = mkdtempSync(join(tmpdir(), 'hakku-'))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Interpreters of this machine. Python and R are run where they are; the other two always. */
const interpreters = [['three-questions.mjs', process.execPath], ['three-questions.py', 'python3'], ['three-questions.R', 'Rscript']].filter(([, command]) => spawnSync(command as string, ['--version']).status === 0)

describe('the worked examples answer their three questions', () => {
  it.each(interpreters)('%s with %s', async (file, command) => {
    const path = join(folder, file as string)
    writeFileSync(path, byFile(address).get(file as string) as string)
    const { stdout } = await run(command as string, [path], { encoding: 'utf8' })
    expect(stdout.replaceAll('\r\n', '\n')).toBe(expected)
  })
  it('three-questions.sql over the same tables', () => {
    const database = new DatabaseSync(':memory:')
    for (const name of ['matrix', 'portability', 'observations']) {
      const table = tableOf(sample, name)
      database.exec(`CREATE TABLE "${address}${name}.csv" (${table.columns.map((column) => `"${column.name}" ${['integer', 'number'].includes(column.type) ? 'NUMERIC' : 'TEXT'}`).join(', ')})`)
      const insert = database.prepare(`INSERT INTO "${address}${name}.csv" VALUES (${table.columns.map(() => '?').join(', ')})`)
      for (const row of table.rows) insert.run(...table.columns.map(({ name: column }) => (row[column] === undefined ? null : typeof row[column] === 'number' ? row[column] : String(row[column]))))
    }
    const statements = (byFile(address).get('three-questions.sql') as string).split(';').map((statement) => statement.trim()).filter(Boolean)
    const lines = statements.flatMap((statement) => database.prepare(statement).all().map((row) => Object.values(row).join(' ')))
    expect(`${lines.join('\n')}\n`).toBe(expected)
  })
  it('what they find is what the handbook says', () => {
    expect(observationsOf(sample, 'mason-card').whole).toMatchObject({ days: { atMost: 90 }, promisedDays: { atMost: 30 } })
  })
  it('have ten lines or little more', () => {
    for (const { file, code } of examples(address)) expect(code.trim().split('\n').length, file).toBeLessThanOrEqual(13)
  })
})

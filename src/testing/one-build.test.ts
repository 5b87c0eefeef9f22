import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hakku-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A process that stands for a build: it says when it is alone, works for a moment, and says when it ends. */
function build(name: string, told: string[]): Promise<void> {
  const code = `import { aloneAtLast } from ${JSON.stringify(resolve('scripts/one-build.ts'))}
await aloneAtLast((text) => console.log(text))
console.log('${name} begins')
await new Promise((done) => setTimeout(done, 400))
console.log('${name} ends')`
  writeFileSync(join(folder, `${name}.mjs`), code)
  const child = spawn(process.execPath, [`${name}.mjs`], { cwd: folder })
  child.stdout.on('data', (text: Buffer) => told.push(...text.toString().trim().split('\n')))
  return new Promise((done) => child.on('close', () => done()))
}

test('two builds of one folder wait for each other, and the second says so', async () => {
  const told: string[] = []
  await Promise.all([build('one', told), build('two', told)])
  const order = told.filter((line) => !line.includes('under way')).map((line) => line.split(' ')[1])
  expect(order).toEqual(['begins', 'ends', 'begins', 'ends'])
  expect(told.filter((line) => /^another build of this folder is under way( \(process \d+\))?; waiting for it …$/.test(line))).toHaveLength(1)
})

test('the mark of a build that died is taken over', async () => {
  const mark = join(folder, 'node_modules/.cache/hakku/building')
  mkdirSync(mark, { recursive: true })
  writeFileSync(join(mark, 'pid'), '999999999')
  const told: string[] = []
  await build('three', told)
  expect(told).toEqual(['three begins', 'three ends'])
})

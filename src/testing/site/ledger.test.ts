import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, anchorsOf, headingAnchors, readCorpus, type Corpus } from '../../corpus/index.ts'
import { anchorsIn, deadAddresses, filesEnding, ledgerPath, readLedger, releasedBy } from '../../editions/index.ts'
import { sites } from './setup.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hakku-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const script = (name: string, parameters: string[], env: Record<string, string>) => spawnSync(process.execPath, [join('scripts', name), ...parameters], { env: { ...process.env, ...env }, encoding: 'utf8' })

/** Pages of entries in English, each with the anchors that the check lets a link name there. */
const missing = (corpus: Corpus, folder: string) =>
  corpus.entries.flatMap((entry) => {
    const ids = new Set(anchorsIn(readFileSync(join(folder, addressOf(entry.collection, entry.id), 'index.html'), 'utf8')))
    const translated = new Set([...entry.translations.values()].flatMap(headingAnchors))
    return [...anchorsOf(corpus, entry.collection, entry.id)].filter((anchor) => !ids.has(anchor) && !translated.has(anchor)).map((anchor) => `${addressOf(entry.collection, entry.id)}#${anchor}`)
  })

describe.each([['the handbook', '.', 'real'], ['the made-up site', 'src/testing/good', 'fixture']] as const)('%s', (_name, root, name) => {
  it('has every place that the check lets a link name', () => {
    expect(missing(readCorpus(resolve(root)), sites[name])).toEqual([])
  })
  it('names no two places of a page alike', () => {
    const twice = filesEnding(sites[name], '.html').flatMap((file) => {
      const ids = anchorsIn(readFileSync(file, 'utf8'))
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`)
    })
    expect(twice).toEqual([])
  })
})

describe('the handbook', () => {
  const root = resolve('.')
  it('answers at every address and anchor that was ever released', () => {
    expect(existsSync(join(root, ledgerPath))).toBe(true)
    const ledger = readLedger(root)
    expect(ledger.size).toBeGreaterThan(1000)
    expect(deadAddresses(readCorpus(root), sites.real, ledger.values())).toEqual([])
  })
})

describe('the made-up site', () => {
  const corpus = readCorpus(resolve('src/testing/good'))
  it('answers at every address that it would release', () => {
    const released = releasedBy(corpus, sites.fixture)
    expect(released.length).toBeGreaterThan(150)
    expect(released.find(({ address }) => address === '/schemes/mason-card/')?.anchors).toContain('benefits_school-money')
    expect(deadAddresses(corpus, sites.fixture, released)).toEqual([])
  })
  it('names an address that is taken away', () => {
    const copy = join(folder, 'cut')
    cpSync(sites.fixture, copy, { recursive: true })
    rmSync(join(copy, 'kn/schemes/mason-card'), { recursive: true })
    rmSync(join(copy, 'data/v1/documents/identity-card.json'))
    rmSync(join(copy, 'id/stone-work'), { recursive: true })
    expect(deadAddresses(corpus, copy, releasedBy(corpus, sites.fixture)).map(({ address }) => address).toSorted()).toEqual(['/data/v1/documents/identity-card.json', '/id/stone-work/', '/kn/schemes/mason-card/'])
  })
  it('keeps every address, data id, translation and anchor when an entry is renamed', () => {
    const root = join(folder, 'root')
    const out = join(folder, 'renamed')
    cpSync(resolve('src/testing/good'), root, { recursive: true })
    const moved = script('move.ts', ['schemes/mason-card', 'schemes/mason-passbook', '--root', root], {})
    expect(moved.status, moved.stderr).toBe(0)
    const built = script('build.ts', [], { HAKKU_ROOT: root, HAKKU_OUT: out })
    expect(built.status, built.stderr).toBe(0)
    expect(deadAddresses(readCorpus(root), out, releasedBy(corpus, sites.fixture))).toEqual([])
    expect(existsSync(join(out, 'kn/schemes/mason-passbook/index.html'))).toBe(true)
    expect(existsSync(join(out, 'id/mason-passbook/index.html'))).toBe(true)
  })
})

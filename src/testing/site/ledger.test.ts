import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, anchorsOf, headingAnchors, readCorpus, type Corpus } from '../../corpus/index.ts'
import { anchorsIn, deadAddresses, digestsPath, filesEnding, ledgerPath, ledgerText, readLedger, redirectOf, releasedBy } from '../../editions/index.ts'
import { reading } from '../reader.ts'
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
    expect(deadAddresses(corpus, copy, releasedBy(corpus, sites.fixture)).map(({ address }) => address).toSorted()).toEqual(['/data/v1/documents/identity-card.json', '/id/stone-work/', '/kn/schemes/mason-card/', '/kn/schemes/mason-pass/'])
  })
})

/** A copy of the made-up site in which entries were renamed, merged, split and withdrawn, beside what was released before. */
describe('after entries were renamed, merged, split and withdrawn', () => {
  const before = readCorpus(resolve('src/testing/good'))
  let root: string
  let out: string
  let after: Corpus
  let refused: ReturnType<typeof script>
  const read = (path: string) => readFileSync(join(out, path), 'utf8')
  const stone = (path: string, ended: string, to: string[]) => writeFileSync(join(root, path), `---\nended: ${ended}\nendedOn: 2026-11-20\nto: [${to.join(', ')}]\nreason: Told for the test.\n---\n`)
  beforeAll(async () => {
    root = join(folder, 'root')
    out = join(folder, 'later')
    cpSync(resolve('src/testing/good'), root, { recursive: true })
    for (const [old, next] of [['schemes/mason-card', 'schemes/mason-passbook'], ['states/bihar', 'states/bihar-state'], ['figures/masons-with-a-card', 'figures/masons-with-cards']]) {
      const moved = script('move.ts', [old as string, next as string, '--root', root], {})
      expect(moved.status, moved.stderr).toBe(0)
    }
    rmSync(join(root, 'practices/kn/one-desk.md'), { force: true })
    stone('practices/one-desk.md', 'merged', ['work-diary'])
    stone('content/pages/how-we-check.md', 'split', ['purpose', 'one-file-one-thing'])
    stone('schemes/stone-levy.md', 'withdrawn', [])
    // One entry is taken away without a word, which a release must refuse.
    rmSync(join(root, 'content/observations/card-took-long.md'))
    mkdirSync(dirname(join(root, ledgerPath)), { recursive: true })
    writeFileSync(join(root, ledgerPath), ledgerText(releasedBy(before, sites.fixture)))
    refused = script('release.ts', [], { HAKKU_ROOT: root, HAKKU_OUT: out })
    expect(existsSync(out), refused.stdout + refused.stderr).toBe(true)
    after = readCorpus(root)
  }, 240_000)
  const reader = reading(() => out)

  it('every address, file, translation and anchor that was released answers, but those of an entry that is gone without a word', () => {
    const released = releasedBy(before, sites.fixture)
    expect(released.length).toBeGreaterThan(250)
    expect(deadAddresses(after, out, released).filter(({ address }) => !address.includes('card-took-long'))).toEqual([])
  })
  it('nothing is released while an address that was published would die: each is named, and nothing is written', () => {
    expect(refused.status, refused.stderr).toBe(1)
    const named = refused.stderr.split('\n').filter((line) => line.startsWith('/')).map((line) => line.split('  ')[0])
    for (const address of ['/observations/card-took-long/', '/kn/observations/card-took-long/', '/id/card-took-long/', '/data/v1/observations/card-took-long.json']) expect(named).toContain(address)
    expect(named.filter((address) => !address?.includes('card-took-long'))).toEqual([])
    expect(refused.stderr).toContain('nothing was released')
    expect(readFileSync(join(root, ledgerPath), 'utf8')).toBe(ledgerText(releasedBy(before, sites.fixture)))
    expect(existsSync(join(root, digestsPath))).toBe(false)
  })
  it('a new name leads on in one step from every old page, in every language, and the new page stands', () => {
    for (const prefix of ['', 'kn/', 'hi/']) {
      expect(redirectOf(read(`${prefix}schemes/mason-card/index.html`), '/x/')).toBe(`/${prefix}schemes/mason-passbook/`)
      expect(redirectOf(read(`${prefix}move/bihar-to-karnataka/index.html`), `/${prefix}move/bihar-to-karnataka/`)).toBe(`/${prefix}move/bihar-state-to-karnataka/`)
    }
    expect(read('_redirects')).toContain('/schemes/mason-card/ /schemes/mason-passbook/ 301\n/kn/schemes/mason-card/ /kn/schemes/mason-passbook/ 301\n')
    expect(existsSync(join(out, 'id/mason-passbook/index.html'))).toBe(true)
    expect(read('figures/masons-with-a-card.csv')).toBe(read('figures/masons-with-cards.csv'))
  })
  it('a citation of the old address finds the fact it named, with and without scripts', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await reader.browser.newPage({ javaScriptEnabled })
      await page.goto(`${reader.origin}/id/mason-card/#benefits_school-money`)
      await page.waitForURL('**/schemes/mason-passbook/**')
      expect(await page.locator('#benefits_school-money').innerText()).toContain('₹4,000')
      if (javaScriptEnabled) expect(new URL(page.url()).hash).toBe('#benefits_school-money')
      await page.close()
    }
  })
  it('a merged entry leads on; a split one names both; a withdrawn one says when, and why', () => {
    const text = (path: string) => read(path).replaceAll(/<[^>]+>/g, ' ')
    expect(redirectOf(read('practices/one-desk/index.html'), '/x/')).toBe('/practices/work-diary/')
    expect(text('practices/one-desk/index.html')).toContain('20 November 2026')
    expect(redirectOf(read('pages/how-we-check/index.html'), '/x/')).toBeUndefined()
    for (const link of ['/pages/purpose/', '/decisions/one-file-one-thing/']) expect(read('pages/how-we-check/index.html')).toContain(`href="${link}"`)
    expect(redirectOf(read('schemes/stone-levy/index.html'), '/x/')).toBeUndefined()
    expect(text('schemes/stone-levy/index.html')).toMatch(/20 November 2026.*Told for the test/s)
    expect(read('schemes/stone-levy/index.html')).toMatch(/name="?robots"? content="?noindex/)
  })
  it('the data of an old id says what happened, when, and where to go', () => {
    const data = (path: string) => JSON.parse(read(`data/v1/${path}.json`)) as object
    expect(data('schemes/mason-card')).toMatchObject({ ended: 'renamed', to: ['mason-passbook'], computed: { to: [{ data: 'https://sample.example.org/data/v1/schemes/mason-passbook.json' }] } })
    expect(data('practices/one-desk')).toMatchObject({ ended: 'merged', endedOn: '2026-11-20', to: ['work-diary'] })
    expect(data('pages/how-we-check')).toMatchObject({ ended: 'split', computed: { to: [{ id: 'purpose' }, { collection: 'decisions', id: 'one-file-one-thing' }] } })
    expect(data('schemes/stone-levy')).toMatchObject({ ended: 'withdrawn', to: [], reason: 'Told for the test.' })
    expect((JSON.parse(read('data/v1/tombstones.json')) as object[]).length).toBe(after.tombstones.length)
  })
})

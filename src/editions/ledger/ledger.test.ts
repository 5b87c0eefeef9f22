import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corpusOf, filesOf, readCorpus } from '../../corpus/index.ts'
import { writeBelow } from '../data/index.ts'
import { anchorsIn, deadAddresses, redirectOf } from './built.ts'
import { diffOf } from './diff.ts'
import { joined, ledgerText, parseLedger } from './ledger.ts'
import { movedInEveryLanguage, movedPath, readMoved } from './moved.ts'
import { movedPages, permanentRedirects, redirectFiles, redirectPage } from './redirects.ts'
import { digestsText, readDigests, releasesFolder } from './releases.ts'
import { differences, digestOf, parseSums, sumsOf, sumsText } from './sums.ts'

const sample = readCorpus(resolve('src/testing/good'))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hakku-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the ledger', () => {
  const text = '# why\n/a/ @kn #one #two ~gone\n/data/v1/a.json\n'
  it('reads addresses, anchors and retired anchors', () => {
    expect([...parseLedger(text).values()]).toEqual([{ address: '/a/', languages: ['kn'], anchors: ['one', 'two'], retired: ['gone'] }, { address: '/data/v1/a.json', languages: [], anchors: [], retired: [] }])
  })
  it('says which line it cannot read', () => {
    expect(() => parseLedger('/a/\nb/\n')).toThrow('content/releases/ledger.txt:2')
    expect(() => parseLedger('/a/ one\n')).toThrow('expected an address, its languages and its anchors')
  })
  it('keeps everything that was there, and takes no retired anchor back', () => {
    const next = joined(parseLedger(text), [{ address: '/a/', languages: ['hi', 'kn'], anchors: ['two', 'gone', 'three'], retired: [] }, { address: '/b/', languages: [], anchors: [], retired: [] }])
    expect(ledgerText(next.values())).toContain('\n/a/ @kn @hi #one #two #three ~gone\n/b/\n/data/v1/a.json\n')
    expect(parseLedger(ledgerText(next.values()))).toEqual(next)
  })
})

describe('addresses that were released', () => {
  const page = (ids: string) => `<!doctype html><html lang="en"><body>${ids}</body></html>`
  const released = (address: string, anchors: string[] = [], retired: string[] = [], languages = ['kn', 'hi']) => ({ address, languages, anchors, retired })
  it('are dead when their page, a translation of it, or an anchor is gone; each is named', () => {
    for (const prefix of ['', 'kn/', 'hi/']) writeBelow(folder, `${prefix}schemes/mason-card/index.html`, page('<h2 id="steps">x</h2><p id=one>y</p>'))
    writeBelow(folder, 'kn/schemes/half/index.html', page(''))
    const dead = deadAddresses(sample, folder, [released('/schemes/mason-card/', ['steps', 'one', 'two'], ['old']), released('/schemes/half/'), released('/data/v1/schemes.json', [], [], [])])
    expect(dead.map(({ address }) => address)).toEqual(['/schemes/mason-card/#two', '/schemes/half/', '/hi/schemes/half/', '/data/v1/schemes.json'])
  })
  it('may lead on once, and the anchor must be there', () => {
    writeBelow(folder, 'id/mason-card/index.html', redirectPage(sample, { from: 'id/mason-card/', to: 'schemes/mason-card/', title: 'Card' }))
    writeBelow(folder, 'id/twice/index.html', redirectPage(sample, { from: 'id/twice/', to: 'id/mason-card/', title: 'Card' }))
    writeBelow(folder, 'id/nowhere/index.html', redirectPage(sample, { from: 'id/nowhere/', to: 'schemes/nothing/', title: 'Card' }))
    const dead = deadAddresses(sample, folder, [released('/id/mason-card/', ['steps', 'missing'], [], []), released('/id/twice/', [], [], []), released('/id/nowhere/', [], [], [])])
    expect(dead.map(({ address }) => address)).toEqual(['/id/mason-card/#missing', '/id/twice/', '/id/nowhere/'])
    expect(dead[1]?.why).toContain('leads on again')
  })
  it('are read from attributes with and without quotes', () => {
    expect(anchorsIn('<p id=a><b class="x" id="b-1">id="c"</b><input disabled id=d>')).toEqual(['a', 'b-1', 'd'])
  })
})

describe('permanent addresses', () => {
  it('every entry and every id that ended has one, and it leads to a page', () => {
    const all = permanentRedirects(sample)
    expect(all).toHaveLength(sample.entries.length + sample.tombstones.length)
    expect(all).toContainEqual({ from: 'id/mason-pass/', to: 'schemes/mason-card/', title: 'Mason card' })
    for (const redirect of all) expect(redirectOf(redirectPage(sample, redirect), `/${redirect.from}`)).toBe(`/${redirect.to}`)
  })
  it('an id that was split or withdrawn leads to the page that says so', () => {
    const split = corpusOf(sample.root, filesOf(sample.root).map((file) => (file.path === 'schemes/mason-pass.md' ? { ...file, text: (file.text ?? '').replace('to: [mason-card]', 'to: [mason-card, mason-pension]').replace('renamed', 'split') } : file)))
    expect(permanentRedirects(split)).toContainEqual(expect.objectContaining({ from: 'id/mason-pass/', to: 'schemes/mason-pass/' }))
    expect(movedPages(split)).toEqual([])
  })
  it('old pages move in every language, first in the file that hosts read', () => {
    expect(redirectFiles(sample).get('_redirects')?.split('\n').slice(0, 3)).toEqual(['/schemes/mason-pass/ /schemes/mason-card/ 301', '/kn/schemes/mason-pass/ /kn/schemes/mason-card/ 301', '/hi/schemes/mason-pass/ /hi/schemes/mason-card/ 301'])
  })
  it('say where they lead without JavaScript, and cannot be broken by a title', () => {
    const html = redirectPage(sample, { from: 'id/x/', to: 'schemes/x/', title: '<img src=x onerror=alert(1)>"' })
    expect(html).not.toContain('<img')
    expect(html).toContain('href="../../schemes/x/"')
    expect(html).toContain('<link rel="canonical" href="https://sample.example.org/schemes/x/">')
  })
})

describe('pages that are no entries', () => {
  it('lead on where a person wrote it, in every language that stands, and name a line that cannot be read', () => {
    const root = join(folder, 'with-moved')
    expect(readMoved(root)).toEqual([])
    writeBelow(root, movedPath, '# why\n\n/refusals/ /contest/\n')
    const there = new Set(['contest/', 'kn/contest/'])
    expect(movedInEveryLanguage(readMoved(root), (path) => there.has(path))).toEqual([{ from: 'refusals/', to: 'contest/' }, { from: 'kn/refusals/', to: 'kn/contest/' }])
    writeBelow(root, movedPath, '/refusals/ /contest/\n/figures/a.csv /figures/b.csv\n')
    expect(() => readMoved(root)).toThrow('content/releases/moved.txt:2: expected the addresses of two pages')
  })
})

describe('sums', () => {
  it('name every file that differs', () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')]
    for (const each of [one, two]) for (const path of ['a.txt', 'b/c.txt']) writeBelow(each, path, path)
    expect(differences(sumsOf(one), sumsOf(two))).toEqual([])
    expect(digestOf(sumsOf(one))).toBe(digestOf(sumsOf(two)))
    writeBelow(two, 'b/c.txt', 'other')
    writeBelow(two, 'd.txt', '')
    rmSync(join(two, 'a.txt'))
    expect(differences(sumsOf(one), sumsOf(two))).toEqual(['a.txt  is missing', 'b/c.txt  has other bytes', 'd.txt  is new'])
    expect(parseSums(sumsText(sumsOf(two)))).toEqual(sumsOf(two))
    expect(() => parseSums('x  y\n')).toThrow('SHA256SUMS:1')
  })
  it('of an edition take the place of those of the same edition', () => {
    const root = join(folder, 'root')
    cpSync(sample.root, root, { recursive: true })
    const line = (edition: string, digest: string) => ({ edition, date: '2026-11-21', files: 3, digest: digest.repeat(64) })
    writeBelow(root, `${releasesFolder}/digests.txt`, digestsText([line('2026.10', 'a'), line('2026.11', 'b')], line('2026.11', 'c')))
    expect(readDigests(root)).toEqual([line('2026.10', 'a'), line('2026.11', 'c')])
    writeFileSync(join(root, releasesFolder, 'digests.txt'), 'nonsense\n')
    expect(() => readDigests(root)).toThrow('digests.txt:1')
  })
})

describe('what changed between editions', () => {
  const changed = corpusOf(
    sample.root,
    filesOf(sample.root).flatMap((file) => {
      if (file.path === 'schemes/stone-levy.md') return [{ ...file, text: '---\nended: withdrawn\nendedOn: 2026-11-21\nto: []\nreason: It was never one.\n---\n' }]
      if (file.path === 'content/pages/how-we-check.md') return [file, { ...file, path: 'content/pages/new-page.md' }]
      return [file.path === 'schemes/mason-card.md' ? { ...file, text: (file.text ?? '').replace('is: 4000', 'is: 5000') } : file]
    }),
  )
  const diff = diffOf(sample, changed)
  it('names new entries, those that ended, and each value that differs, old and new', () => {
    expect(diff.added).toEqual(['pages/new-page'])
    expect(diff.ended).toEqual([{ entry: 'schemes/stone-levy', ended: 'withdrawn', to: [] }])
    expect(diff.changed).toEqual([{ entry: 'schemes/mason-card', values: [{ key: 'benefits.school-money.amount.values.0.is', old: 4000, new: 5000 }] }])
  })
  it('is empty between an edition and itself', () => {
    expect(diffOf(sample, sample)).toMatchObject({ added: [], ended: [], changed: [] })
  })
})

import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpusAfter, goodRoot, replaced, withCopy } from '../testing/index.ts'
import { readCorpus, seatOf } from './read.ts'

test('the path says what a file is', () => {
  expect(seatOf('schemes/e-shram.md')).toEqual({ collection: 'schemes', id: 'e-shram' })
  expect(seatOf('schemes/kn/e-shram.md')).toEqual({ collection: 'schemes', id: 'e-shram', language: 'kn' })
  expect(seatOf('content/documents/aadhaar.md')).toEqual({ collection: 'documents', id: 'aadhaar' })
  for (const path of ['schemes/e-shram.mdx', 'schemes/en/e-shram.md', 'schemes/fr/e-shram.md', 'schemes/kn/old/e-shram.md', 'content/e-shram.md', 'README.md'])
    expect(seatOf(path), path).toBeUndefined()
})

test('the sample is read whole: entries, translations, tombstones, the site', () => {
  const corpus = readCorpus(goodRoot)
  expect(corpus.entries.length).toBe(27)
  expect(corpus.tombstones.map((stone) => [stone.id, stone.to])).toEqual([['mason-pass', ['mason-card']]])
  expect([...(corpus.get('schemes', 'mason-card')?.translations.keys() ?? [])].sort()).toEqual(['hi', 'kn'])
  expect(corpus.site.name).toBe('Sample')
  expect(corpus.today).toBe('2026-11-21')
  expect(corpus.orphans).toEqual([])
})

test('references stand in both directions', () => {
  const corpus = readCorpus(goodRoot)
  const fields = corpus.incoming('schemes', 'mason-card').map(({ from, field }) => `${from.id} ${field}`)
  expect(fields.sort()).toEqual([
    'card-took-long scheme', 'days-for-a-card schemes', 'mason-pension eligibility', 'mason-pension partOf', 'masons-with-a-card schemes', 'no-work-proof blocks', 'slow-office blocks',
    'work-diary schemes',
  ])
  expect(corpus.incoming('schemes', 'nothing')).toEqual([])
})

test('need throws for what is not there, get does not', () => {
  const corpus = readCorpus(goodRoot)
  expect(corpus.get('schemes', 'nothing')).toBeUndefined()
  expect(() => corpus.need('schemes', 'nothing')).toThrow('schemes/nothing: there is no such entry; run npm run check')
})

test('a site file with faults is no site, and says why', () => {
  const corpus = corpusAfter({ 'content/site.yaml': replaced('name: Sample', 'nam: Sample') })
  expect(corpus.siteError).toContain('nam')
  expect(() => corpus.site).toThrow('content/site.yaml')
})

test('a file that cannot be read stays, with its fault', () =>
  withCopy((root) => {
    writeFileSync(join(root, 'schemes/a.md'), '')
    writeFileSync(join(root, 'schemes/b.md'), Buffer.from([0xc3, 0x28]))
    symlinkSync('a.md', join(root, 'schemes/c.md'))
    mkdirSync(join(root, 'schemes/d.md'))
    writeFileSync(join(root, 'schemes/e.md'), 'x')
    chmodSync(join(root, 'schemes/e.md'), 0)
    const faults = readCorpus(root).files.flatMap((file) => (file.fault ? [[file.path, file.fault]] : []))
    const locked = process.getuid?.() === 0 ? [] : [['schemes/e.md', 'file-unreadable']]
    expect(faults).toEqual([['schemes/a.md', 'file-empty'], ['schemes/b.md', 'file-not-utf8'], ['schemes/c.md', 'symlink'], ['schemes/d.md', 'directory-named-like-a-file'], ...locked])
  }))

test('what lies beside the content folders is seen, what belongs to others is not', () =>
  withCopy((root) => {
    for (const folder of ['scheme', 'Schemes', 'content/scheme', 'src/schemes', 'content/data']) mkdirSync(join(root, folder), { recursive: true })
    for (const path of ['scheme/a.md', 'content/scheme/b.md', 'content/c.md', 'src/schemes/d.md', 'content/data/e.json', 'README.md', 'content/README.md']) writeFileSync(join(root, path), 'x')
    const seen = readCorpus(root).files.filter((file) => !file.seat && file.path !== 'content/site.yaml')
    expect(seen.map((file) => file.path)).toEqual(['scheme/a.md', 'content/c.md', 'content/scheme/b.md'])
  }))

test('what systems leave behind is no content', () =>
  withCopy((root) => {
    for (const name of ['.DS_Store', 'Thumbs.db', '.gitkeep']) writeFileSync(join(root, 'schemes', name), '')
    expect(readCorpus(root).files.some((file) => file.path.includes('.DS_Store') || file.path.includes('Thumbs') || file.path.includes('.gitkeep'))).toBe(false)
  }))

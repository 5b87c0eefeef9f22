import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { epubOf } from '../../editions/offline/index.ts'
import { languages, type Language } from '../../languages/index.ts'
import { reading } from '../reader.ts'
import { sites } from './setup.ts'

const corpus = readCorpus(resolve('src/testing/good'))
const reader = reading()
let books: Record<Language, Uint8Array>
beforeAll(() => {
  books = Object.fromEntries(languages.map(({ code }) => [code, epubOf(corpus, sites.fixture, code)])) as typeof books
})

describe('the e-book', () => {
  it.each(['en', 'kn', 'hi'] as const)('%s is whole: its type first and unpacked, every page listed, every link answered, all of it XML', async (language) => {
    const book = books[language]
    expect(strFromU8(book.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
    const files = new Map(Object.entries(unzipSync(book)).map(([path, bytes]) => [path, strFromU8(bytes)]))
    const opf = files.get('book/package.opf') as string
    const listed = [...opf.matchAll(/ href="([^"]+)"/g)].map((match) => `book/${match[1]}`)
    expect([...files.keys()].filter((path) => path.startsWith('book/') && path !== 'book/package.opf').sort()).toEqual(listed.sort())
    const page = await reader.browser.newPage()
    for (const [path, text] of files) {
      if (!/\.(?:xhtml|opf|xml)$/.test(path)) continue
      const fault = await page.evaluate((xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? '', text)
      expect(fault, path).toBe('')
      const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
      expect(new Set(ids).size, path).toBe(ids.length)
      for (const [, link = ''] of text.matchAll(/<a\b[^>]* href="(?![a-z]+:)([^"]+)"/g)) {
        const [file = '', anchor] = link.split('#')
        const target = files.get(file === '' ? path : `book/${file}`)
        expect(target, `${link} in ${path}`).toBeDefined()
        if (anchor) expect(target, `${link} in ${path}`).toContain(`id="${anchor}"`)
      }
    }
    await page.close()
  })
})

/** Debian's EPUBCheck, which is a bare archive for Java. It runs for seconds only, for which the quicker of Java’s compilers is enough. */
const checker = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', '/usr/bin/epubcheck']

describe.runIf(existsSync('/usr/bin/epubcheck') && spawnSync('java', ['-version']).status === 0)('EPUBCheck', () => {
  it.each([
    ['the made-up book in English', () => books.en],
    ['the made-up book in Kannada', () => books.kn],
    ['the made-up book in Hindi', () => books.hi],
    ['the handbook itself, in Kannada', () => epubOf(readCorpus(resolve('.')), sites.real, 'kn')],
  ])('finds nothing wrong with %s', (_, book) => {
    const folder = mkdtempSync(join(tmpdir(), 'hakku book '))
    const file = join(folder, 'book.epub')
    writeFileSync(file, book())
    const { status, stdout, stderr } = spawnSync('java', [...checker, file], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(`${stdout}${stderr}`).not.toMatch(/^(?:ERROR|WARNING|FATAL)/m)
    expect(status).toBe(0)
    // On a machine with much else to do the handbook’s book takes minutes.
  }, 600_000)
})

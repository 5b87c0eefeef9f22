import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { csvLines } from '../../editions/data/index.ts'
import { filesEnding } from '../../editions/index.ts'
import { reading } from '../reader.ts'
import { hostile } from '../hostile.ts'
import { goodRoot } from '../index.ts'
import { writeInert, type Written } from '../inert.ts'
import { prefixes } from './pages.ts'
import { sites } from './setup.ts'

let folder: string
let site: string
let written: Written[]
const build = (root: string, out: string) => spawnSync(process.execPath, ['scripts/build.ts'], { env: { ...process.env, HAKKU_ROOT: root, HAKKU_OUT: out }, encoding: 'utf8' })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hakku-'))
  site = join(folder, 'site')
  written = writeInert(join(folder, 'root'))
  const { status, stderr } = build(join(folder, 'root'), site)
  if (status !== 0) throw new Error(stderr)
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const reader = reading(() => site)

const spoken = ['', 'schemes/', 'schemes/mason-card/', 'schemes/mason-pension/', 'occupations/stone-work/', 'barriers/', 'barriers/no-work-proof/', 'practices/work-diary/', 'documents/work-certificate/', 'states/bihar/', 'organisations/mason-board/', 'figures/', 'figures/masons-with-a-card/', 'observations/', 'observations/card-took-long/', 'pages/purpose/', 'find/#occupation=stone-work&state=IN-KA', 'move/', 'move/bihar-to-karnataka/', 'refusals/', 'search/?q=1002', 'gap/', 'policy/', 'data/', 'download/', 'leaflets/mason-card/', 'leaflets/stone-work/', 'changes/', 'contribute/', 'contribute/translations/', 'contribute/report/?entry=schemes/mason-card']
const addresses = [...prefixes.flatMap((prefix) => spoken.map((path) => prefix + path)), 'sources/', 'sources/union-survey-2025/', 'decisions/words-apart/', 'id/mason-card/', '404.html']

/** How many elements of each name a page holds that could load or run something; of event handlers, how many at all. */
const counted = (html: string) => {
  const counts: Record<string, number> = { handlers: 0, unsafe: 0 }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(?:script|img|iframe|object|embed|form|input|base|meta|link|style|svg)$/.test(name)) counts[name] = (counts[name] ?? 0) + 1
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('on')) counts['handlers'] = (counts['handlers'] as number) + 1
        if (/^\s*(?:javascript|data|vbscript):/i.test(value) && ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(key)) counts['unsafe'] = (counts['unsafe'] as number) + 1
      }
    },
  })
  parser.end(html)
  return counts
}

describe('text that the check lets through', () => {
  it('stands in every kind of field, in three languages', () => {
    expect(written.length).toBeGreaterThan(120)
    expect(new Set(written.map(({ language }) => language))).toEqual(new Set(['en', 'kn', 'hi']))
  })

  it('runs nothing, asks nobody, breaks no policy on any kind of page in any language', async () => {
    const { page, outside, complaints, settled, close } = await reader.open()
    await page.addInitScript(() => {
      const told = window as unknown as { ran?: boolean; violations: string[] }
      told.violations = []
      window.alert = () => void (told.ran = true)
      document.addEventListener('securitypolicyviolation', (event) => told.violations.push(`${event.violatedDirective} ${event.blockedURI}`))
    })
    page.on('dialog', (dialog) => void (complaints.push(`${page.url()} opened a dialog`), dialog.dismiss()))
    for (const address of addresses) {
      await page.goto(`${reader.origin}/${address}`, { waitUntil: 'load' })
      if (/find|search|report/.test(address)) await settled()
      const { ran, violations } = await page.evaluate(() => {
        const told = window as unknown as { ran?: boolean; violations: string[] }
        return { ran: told.ran ?? false, violations: told.violations }
      })
      if (ran || violations.length > 0) complaints.push(`${address} ${ran ? 'ran a script' : ''} ${violations.join()}`)
    }
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] })
    await close()
  }, 240_000)

  it('adds no element that could load or run something, no event handler and no address with code', () => {
    const differing = filesEnding(sites.fixture, '.html').flatMap((file) => {
      const path = file.slice(sites.fixture.length)
      const before = counted(readFileSync(file, 'utf8'))
      const after = counted(readFileSync(join(site, path), 'utf8'))
      // The prose of each page brought one picture, which may stand there: nothing else.
      const more = Object.keys({ ...before, ...after }).filter((name) => (after[name] ?? 0) > (before[name] ?? 0) && name !== 'img')
      const pictures = (after['img'] ?? 0) - (before['img'] ?? 0)
      return more.length > 0 || pictures > 1 || after['handlers'] !== 0 || after['unsafe'] !== before['unsafe'] ? [`${path} ${JSON.stringify([before, after])}`] : []
    })
    expect(differing).toEqual([])
  })

  it('stands on its page as it was written', async () => {
    const page = await reader.browser.newPage({ javaScriptEnabled: false })
    const missing: string[] = []
    for (const entry of readCorpus(join(folder, 'root')).entries)
      for (const each of [entry, ...entry.translations.values()]) {
        const language = 'language' in each ? `${each.language}/` : ''
        await page.goto(`${reader.origin}/${language}${entry.collection}/${entry.id}/`)
        const shown = ((await page.locator('body').textContent()) ?? '').replaceAll(/[\s\u00a0]+/g, ' ')
        missing.push(...written.filter(({ path, field, text }) => path === each.path && !field.startsWith('aliases') && !shown.includes(text)).map(({ path, field, text }) => `${path} ${field} ${text}`))
      }
    await page.close()
    expect(missing).toEqual([])
  })

  it('stands in the index of names as it was written', () => {
    const scope: { hakkuNames?: string; hakkuMoreNames?: string } = {}
    for (const file of ['names', 'more-names']) runInNewContext(readFileSync(join(site, `search/${file}.js`), 'utf8'), scope)
    const held = `${scope.hakkuNames} ${scope.hakkuMoreNames}`
    const names = written.filter(({ language, field, path }) => language === 'en' && field === 'title' && !/\/(?:sources|decisions|figures|observations)\//.test(path))
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter(({ text }) => !held.includes(text))).toEqual([])
  })

  it('leaves feeds, sitemaps and drawings well-formed, JSON readable, and tables whole', async () => {
    const page = await reader.browser.newPage()
    const wrong: string[] = []
    for (const file of [...filesEnding(site, '.xml'), ...filesEnding(site, '.svg')]) {
      const fault = await page.evaluate((xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent, readFileSync(file, 'utf8'))
      if (fault) wrong.push(`${file} ${fault}`)
    }
    await page.close()
    expect(wrong).toEqual([])
    const json = [...filesEnding(site, '.json'), ...filesEnding(site, '.jsonld'), ...filesEnding(site, '.webmanifest')]
    expect(json.length).toBeGreaterThan(80)
    for (const file of json) expect(() => void JSON.parse(readFileSync(file, 'utf8')), file).not.toThrow()
    for (const file of filesEnding(site, '.csv')) {
      const lines = csvLines(readFileSync(file, 'utf8'))
      for (const line of lines) {
        expect(line.length, file).toBe(lines[0]?.length)
        // What begins so would be reckoned by a spreadsheet; the check refuses it in words, a number may stand.
        for (const cell of line) expect(cell, file).not.toMatch(/^[=@]|^[+-](?![\d\s()/.-]*$)/)
      }
    }
  })

  it.each(prefixes)('is found and shown as text by the search of /%s', async (prefix) => {
    const page = await reader.browser.newPage()
    const { text, path } = written.find(({ field, language, path }) => field === 'title' && language === (prefix.slice(0, 2) || 'en') && path.includes('mason-card')) as Written
    await page.goto(`${reader.origin}/${prefix}search/?q=${encodeURIComponent(text.slice(-4))}`)
    await page.locator('#results a[data-hit]').first().waitFor()
    expect(await page.locator('#results').innerText(), path).toContain(text)
    await page.close()
  })
})

describe('a hostile file', () => {
  it('of any class is refused by the build with its place, and the old site stays', () => {
    const root = join(folder, 'hostile')
    const out = join(folder, 'old')
    mkdirSync(out)
    writeFileSync(join(out, 'index.html'), 'the old site')
    const classes = new Map<string, typeof hostile>()
    for (const each of hostile) {
      const name = each.name.slice(each.name.lastIndexOf(' in ') + 4)
      classes.set(name, [...(classes.get(name) ?? []), each])
    }
    expect(classes.size).toBeGreaterThan(12)
    // One of each class at once where they stand in files of their own, and the build names every one.
    const sample = [...classes.values()].map((list, index) => list[(index * 7) % list.length] as (typeof hostile)[number])
    for (let rest = sample; rest.length > 0; ) {
      rmSync(root, { recursive: true, force: true })
      cpSync(goodRoot, root, { recursive: true })
      const now = new Map(rest.toReversed().map((each) => [each.path, each]))
      for (const { path, text } of now.values()) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      }
      const { status, stderr } = build(root, out)
      expect(status).toBe(1)
      for (const { path, name } of now.values()) expect(stderr, name).toMatch(new RegExp(`${path.replaceAll('.', '\\.')}:\\d+:\\d+`))
      rest = rest.filter((each) => now.get(each.path) !== each)
    }
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the old site')
    expect(existsSync(`${out}.next`)).toBe(false)
  }, 240_000)
})

import { describe, expect, it } from 'vitest'
import { speaker } from '../../languages/index.ts'
import { offlineLink } from './addresses.ts'
import { listed } from './listed.ts'

const origin = { address: 'https://example.org', base: '/book/' }
const page = 'kn/schemes/card/index.html'
const at = (path: string) => {
  if (path.startsWith('id/')) return undefined
  const [, folder, id] = /^(figures)\/([^/]+)\/index\.html$/.exec(path) ?? []
  return id ? { path: `${folder}/${id.charAt(0)}.html`, anchor: id } : { path }
}
const link = (address: string) => offlineLink(origin, page, address, at)

describe('links of a copy', () => {
  it.each([
    ['/book/', '../../../index.html'],
    ['/book/kn/schemes/pension/#who', '../pension/index.html#who'],
    ['/book/kn/search/?q=a', '../../search/index.html?q=a'],
    ['../pension/', '../pension/index.html'],
    ['/book/_astro/a.js', '../../../_astro/a.js'],
  ])('%s becomes %s', (from, to) => expect(link(from)).toBe(to))
  it.each(['#who', 'https://elsewhere.org/', 'tel:14434', 'mailto:a@example.org', '/other/'])('%s stays', (address) => expect(link(address)).toBe(address))
  it.each([
    ['/book/figures/rent/', '../../../figures/r.html#rent'],
    ['/book/figures/rent/#sources', '../../../figures/r.html#rent_sources'],
  ])('%s, a page that stands with others in one file, becomes %s', (from, to) => expect(link(from)).toBe(to))
  it('links inside a page that stands with others keep to it', () => {
    const gathered = (address: string) => offlineLink(origin, 'figures/rent/index.html', address, at, 'figures/r.html')
    expect([gathered('#sources'), gathered('../rice/'), gathered('../wage/#now'), gathered('../')]).toEqual(['#rent_sources', '#rice', 'w.html#wage_now', 'index.html'])
  })
  it('what the copy does not hold is a link to the net', () => expect(link('/book/id/card/')).toBe('https://example.org/book/id/card/'))
})

describe('the page of downloads', () => {
  const html = '<p class="notice" data-editions="none">none</p><span data-file="a.zip" lang="kn">A</span>'
  const write = (text: string, bytes?: number) => listed(text, new Map(bytes ? [['a.zip', bytes]] : []), '../', speaker('en'))
  it('stays as it is while there are no files', () => expect(write(html)).toBe(html))
  it('shows size and link, and the new size when files are made again', () => {
    const once = write(html, 2_340_000)
    expect(once).toBe('<a data-file="a.zip" href="../download/a.zip" download lang="kn">A</a> <span class="meta">2.3 MB</span>')
    expect(write(once, 3_000_000)).toContain('3.0 MB</span>')
    expect(write(once, 3_000_000)).not.toContain('2.3')
  })
})

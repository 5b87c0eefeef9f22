import { describe, expect, it } from 'vitest'
import { frameOf, leanPage } from './frame.ts'
import { offlinePage } from './page.ts'

const look = `<script>try{var l=localStorage.getItem('look');l&&document.documentElement.setAttribute('data-look',l)}catch(e){}</script>`
const pageWith = (main: string, foot: string) =>
  `<!DOCTYPE html><html lang="kn"><head>${look}</head><body><a class="home" href="../../index.html">H</a><main>${main}</main><nav class="sections" id="sections" aria-label="Parts"><ul><li><a href="schemes/index.html">Schemes</a></li></ul></nav><footer class="foot"> <div>${foot}</div> </footer></body></html>`
const home = pageWith('Home', '<p>A copy.</p><p><a href="contribute/report/index.html">Report</a></p>')
const page = pageWith('Card', '<p>A copy.</p><p><a href="x/edit/y">Edit</a> <a href="../../contribute/report/index.html#schemes/card">Report</a></p>')
const lean = leanPage(page, 'kn/schemes/card/index.html', 'kn', 'kn/index.html', 'Edition 1. <a href="https://example.org/changes/">News</a>')

describe('a page of a copy', () => {
  it('has its frame from a script, and without scripts the way to the sections, the stamp and where to report', () => {
    expect(lean).toContain('<script src="../../../_frame/kn.js"></script>')
    expect(lean).toContain('aria-label="Parts"><a href="../../index.html#sections">Parts</a></nav>')
    expect(lean).toContain('<div><p>Edition 1. <a href="https://example.org/changes/">News</a></p><a href="../../contribute/report/index.html#schemes/card">Report</a></div>')
    expect(lean).toContain('<main>Card</main>')
    expect(lean).not.toMatch(/localStorage|<li>|edit/)
  })
  it('stays whole when it is the first of its language, whose frame the script carries', () => {
    expect(leanPage(home, 'kn/index.html', 'kn', 'kn/index.html', '')).toBe(home)
    expect(frameOf(home)).toContain('<li><a href=\\"schemes/index.html\\">Schemes</a></li>')
    expect(frameOf(home)).toContain('<p>A copy.</p>')
    expect(() => frameOf('<main></main>')).toThrow(/src\/site\/frame/)
  })
  it('names each source in one line that leads to its page, where its address stands', () => {
    const source = (first: string) => `<li id="source-faq" value="2"> ${first}. Ministry of St. Mary, 8 May 2026. Primary, read on 21 November 2026 · <a href="/sources/faq/">What rests on it</a> </li>`
    const copy = { origin: { address: 'https://example.org', base: '/' }, at: (path: string) => ({ path }), style: () => '', stamp: () => '' }
    const short = (html: string) => offlinePage(html, 'schemes/card/index.html', copy)
    const expected = '<li id="source-faq" value="2"><a href="../../sources/faq/index.html" lang="en">A <i>title</i>. And more</a>. Ministry of St. Mary, 8 May 2026.</li>'
    expect(short(source('<a href="https://e.org/1" lang="en">A <i>title</i>. And more</a>'))).toBe(expected)
    expect(short(source('<span lang="en">A <i>title</i>. And more</span>'))).toBe(expected)
  })
})

import { expect, it } from 'vitest'
import { gather, gatheredAt } from './gathered.ts'
import { sharedStyles } from './page.ts'

it.each([
  ['figures/rent/index.html', 'figures/r.html', 'rent'],
  ['kn/organisations/union/index.html', 'kn/organisations/u.html', 'union'],
])('%s stands in %s', (path, file, anchor) => expect(gatheredAt(path)).toEqual({ path: file, anchor }))
it.each(['figures/index.html', 'schemes/card/index.html', 'figures/rent.csv', 'index.html'])('%s stays', (path) => expect(gatheredAt(path)).toBeUndefined())

const frame = (id: string, title: string, main: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta http-equiv="refresh" content="0;url=/figures/rice/"><script defer src="/id/follow.js"></script><title>${title} · Book</title><style>p{}</style></head><body><a class="skip" href="#main">Skip</a><nav class="languages"><a href="/figures/${id}/">English</a><a href="/kn/figures/${id}/">ಕನ್ನಡ</a></nav><main id="main" data-pagefind-body><p class="kind">Figure</p><h1>${title}</h1>${main}<details class="cite" id="cite"><pre>@misc</pre></details></main><footer class="foot"> <div></div></footer></body></html>`
const held = ['figures/index.html', 'figures/rent/index.html', 'figures/rice/index.html', 'kn/figures/rent/index.html', 'kn/figures/rice/index.html']
const copy = { origin: { address: 'https://example.org', base: '/' }, at: (path: string) => (held.includes(path) ? (gatheredAt(path) ?? { path }) : path.startsWith('_style/') ? { path } : undefined), style: sharedStyles(new Map()), stamp: () => 'A copy.' }
const page = gather(
  new Map([
    ['figures/rent/index.html', frame('rent', 'Rent', '<h2 id="sources">Sources</h2><svg aria-labelledby="t d"><title id="t">R</title><desc id="d">D</desc><path fill="url(#t)"/></svg><a href="#sources">[1]</a><a href="../rice/#sources">rice</a>')],
    ['figures/rice/index.html', frame('rice', 'Rice', '<h2 id="sources">Sources</h2>')],
  ]),
  'figures/r.html',
  '<h1>Figures</h1>',
  copy,
)

it('holds each page as an article under one title', () => {
  expect(page).toContain('<title>Figures: R · Book</title>')
  expect([...page.matchAll(/<h([1-3])[^>]*>([^<]*)/g)].map(([, level, words]) => `${level} ${words}`)).toEqual(['1 Figures: R', '2 Rent', '3 Sources', '2 Rice', '3 Sources'])
})
it('keeps every id apart, and what speaks of it', () => {
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
  expect(new Set(ids).size).toBe(ids.length)
  expect(page).toContain('aria-labelledby="rent_t rent_d"')
  expect(page).toContain('url(#rent_t)')
  expect([...page.matchAll(/ href="([^"]+)"/g)].map((match) => match[1])).toEqual([expect.stringMatching(/^\.\.\/_style\//), '#main', 'r.html', '../kn/figures/r.html', 'index.html', '#rent_sources', '#rice_sources', 'https://example.org/figures/rent/', 'https://example.org/figures/rice/'])
})
it('says what a copy says, and leaves records for reference managers to the site', () => {
  expect(page).toContain('<p>A copy.</p>')
  expect(page).not.toMatch(/@misc|data-pagefind/)
})
it('sends nobody away, though one of its pages has moved', () => {
  expect(page).not.toMatch(/http-equiv="refresh"|follow\.js/)
})

import { anchorsOf, landingOf, outlineOf, type Corpus } from '../corpus/index.ts'
import type { Collection } from '../model/index.ts'
import { linkKind } from './links.ts'
import { didYouMean } from './nearest.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { inBody } from './scan.ts'

function anchorOfLink(url: string): string {
  try {
    return decodeURIComponent(url.slice(url.indexOf('#') + 1))
  } catch {
    return url.slice(url.indexOf('#') + 1)
  }
}

/** The entry on whose page an anchor must be, or undefined when the link names none. */
function pageOf(corpus: Corpus, url: string, own: { collection: Collection; id: string }) {
  if (!url.includes('#')) return undefined
  const kind = linkKind(url)
  if (kind === 'anchor') return own
  const landing = kind === 'site' ? landingOf(corpus, url.replace(/[?#].*$/s, '')) : undefined
  return landing?.kind === 'entry' ? landing : undefined
}

export default rule({
  code: 'broken-anchor',
  level: 'error',
  scope: 'corpus',
  explain:
    'A link names a place on a page (after #) that the page does not have. Places are the headings of the text, in small letters with hyphens, and the items of the fields by their key with _ for each dot (benefits_pension). Headings change more easily than keys.',
  example: { bad: '[pension](/schemes/labour-card/#the-pension)', good: '[pension](/schemes/labour-card/#benefits_pension)' },
  *check(corpus): Iterable<Finding> {
    for (const { page, entry } of prosePages(corpus))
      for (const link of outlineOf(page).links) {
        const target = pageOf(corpus, link.url, entry)
        if (!target || !corpus.get(target.collection, target.id)) continue
        const anchor = anchorOfLink(link.url)
        const anchors = anchorsOf(corpus, target.collection, target.id)
        if (!anchors.has(anchor))
          yield { ...inBody(page, link), message: `${target.collection}/${target.id} has no place "#${anchor.slice(0, 60)}"${didYouMean(anchor, [...anchors])}`, cure: 'name a heading or an item of that page, or leave # and what follows away' }
      }
  },
})

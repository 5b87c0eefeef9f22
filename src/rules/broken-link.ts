import { addressOf, landingOf, outlineOf, type Corpus } from '../corpus/index.ts'
import { collections } from '../model/index.ts'
import { languageFolders } from './layout.ts'
import { linkKind } from './links.ts'
import { nearest } from './nearest.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { inBody } from './scan.ts'

/** The nearest address that exists, for one that does not. */
function suggestion(corpus: Corpus, address: string): string | undefined {
  const parts = address.split('/').filter(Boolean)
  const withSlashes = `/${parts.join('/')}/`
  if (withSlashes !== address && landingOf(corpus, withSlashes).kind !== 'nothing') return withSlashes
  const id = parts.at(-1) ?? ''
  const exact = collections.find((collection) => corpus.get(collection, id))
  if (exact) return addressOf(exact, id)
  const collection = collections.find((name) => name === parts[0]) ?? collections.find((name) => name === nearest(parts[0] ?? '', collections))
  const near = collection && nearest(id, corpus.all(collection).map((entry) => entry.id))
  return collection && near ? addressOf(collection, near) : undefined
}

function judge(corpus: Corpus, url: string): { message: string; cure: string } | undefined {
  const kind = linkKind(url)
  const shown = JSON.stringify(url.slice(0, 80))
  if (kind === 'empty') return { message: 'this link leads nowhere', cure: 'write the address between the round brackets' }
  if (kind === 'relative') {
    const better = suggestion(corpus, url.replace(/\.mdx?(?=#|$)/, '').replace(/#.*/, ''))
    return { message: `the link ${shown} starts at no fixed place`, cure: better ? `write ${better}` : 'write it from the root of the site, as /schemes/e-shram/' }
  }
  if (kind !== 'site') return undefined
  const address = url.replace(/[?#].*$/s, '')
  const language = languageFolders.find((code) => address.startsWith(`/${code}/`))
  if (language) return { message: `the link ${shown} is tied to one language`, cure: `write ${address.slice(language.length + 1)}; the page adds the language of its reader` }
  const landing = landingOf(corpus, address)
  if (landing.kind === 'nothing') {
    const better = suggestion(corpus, address)
    return { message: `there is no page ${shown}${better ? ` (did you mean ${better}?)` : ''}`, cure: 'link to a page that exists' }
  }
  if (landing.kind === 'tombstone') {
    const next = landing.to.flatMap((id) => collections.filter((collection) => corpus.get(collection, id)).map((collection) => addressOf(collection, id)))
    return { message: `${shown} is no longer a page`, cure: next.length > 0 ? `link to ${next.join(' or ')}` : 'take the link away' }
  }
  return undefined
}

export default rule({
  code: 'broken-link',
  level: 'error',
  scope: 'corpus',
  explain:
    'A link in the text leads to a page that the site does not have. Links inside the site start with a slash and name kind and id (/schemes/e-shram/), with a slash at the end and without a language: each reader stays in the own language.',
  example: { bad: '[the card](../schemes/eshram.md)', good: '[the card](/schemes/e-shram/)' },
  *check(corpus): Iterable<Finding> {
    const verdicts = new Map<string, ReturnType<typeof judge>>()
    for (const { page } of prosePages(corpus))
      for (const link of outlineOf(page).links) {
        if (!verdicts.has(link.url)) verdicts.set(link.url, judge(corpus, link.url))
        const verdict = verdicts.get(link.url)
        if (verdict) yield { ...inBody(page, link), ...verdict }
      }
  },
})

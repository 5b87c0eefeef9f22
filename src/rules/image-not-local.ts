import { outlineOf, picturesBelow } from '../corpus/index.ts'
import { didYouMean } from './nearest.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { inBody } from './scan.ts'

export default rule({
  code: 'image-not-local',
  level: 'error',
  scope: 'corpus',
  explain:
    'Pictures lie in public/pictures and are named /pictures/<file>. A picture on another server would tell that server who reads which page, costs data, and is gone one day; none of it works without a network.',
  example: { bad: '![The card](https://example.org/card.png)', good: '![The card](/pictures/card.png)' },
  *check(corpus): Iterable<Finding> {
    let names: string[] | undefined
    for (const { page } of prosePages(corpus))
      for (const image of outlineOf(page).images) {
        names ??= picturesBelow(corpus.root).map((picture) => picture.address)
        if (names.includes(image.url)) continue
        const local = image.url.startsWith('/pictures/')
        const message = local ? `there is no public${image.url.slice(0, 80)}${didYouMean(image.url, names)}` : `the picture ${JSON.stringify(image.url.slice(0, 60))} is not a file of the site`
        yield { ...inBody(page, image), message, cure: 'put the file into public/pictures and write /pictures/ and its name' }
      }
  },
})

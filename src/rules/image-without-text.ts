import { outlineOf } from '../corpus/index.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { inBody } from './scan.ts'

export default rule({
  code: 'image-without-text',
  level: 'error',
  scope: 'corpus',
  explain: 'Who cannot see the picture, or whose phone does not load it, gets the words between the square brackets. Say what the picture shows that matters here.',
  example: { bad: '![](/pictures/labour-card.png)', good: '![Labour card: the number stands below the photo](/pictures/labour-card.png)' },
  *check(corpus): Iterable<Finding> {
    for (const { page } of prosePages(corpus))
      for (const image of outlineOf(page).images)
        if (!/[\p{L}\p{N}]/u.test(image.text)) yield { ...inBody(page, image), message: 'this picture has no words for those who cannot see it', cure: 'write between [ and ] what it shows' }
  },
})

import { largestPicture, picturesBelow, type Picture } from '../corpus/index.ts'
import { rule, type Finding } from './rule.ts'

const active = /<(?:script|foreignObject|iframe|embed|object|audio|video|animate|set|handler|a|image|use)\b|\son[a-z]+\s*=|<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet|@import|(?:href|src)\s*=\s*["']?\s*(?!#)|url\(\s*["']?(?!#)|javascript:/i

/** What is wrong with a picture, or undefined. */
function fault({ name, bytes, type, text, detail }: Picture): { message: string; cure: string } | undefined {
  if (detail) return { message: `it cannot be read (${detail})`, cure: 'replace it with a plain file' }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png|jpg|webp)$/.test(name)) return { message: `"${name}" is no name for a picture`, cure: 'use small letters, digits and hyphens, and end in .svg, .png, .jpg or .webp' }
  if (bytes > largestPicture) return { message: `it has ${bytes} bytes, more than ${largestPicture}`, cure: 'make it smaller: at most 1200 pixels wide, saved as WebP' }
  if (type !== name.split('.').at(-1)) return { message: `it is not what its ending says (${type ?? 'no picture'})`, cure: 'save it again in the right format' }
  const found = text && active.exec(text)
  if (found) return { message: `the drawing holds ${JSON.stringify(found[0].trim().slice(0, 30))}, which can run or load something`, cure: 'save it as plain SVG, without scripts, links, fonts and outside files' }
  return undefined
}

export default rule({
  code: 'picture-unsafe',
  level: 'error',
  scope: 'corpus',
  explain: `Pictures are files too: an SVG can hold a script, a file can be something else than its ending says, and a photo of 5 MB costs a reader a day’s data. Taken are SVG without anything active, PNG, JPEG (.jpg) and WebP, of at most ${largestPicture / 1024} KB. Mind that a photo can show a face or a card number.`,
  example: { bad: 'public/pictures/Card Scan.PNG   (2 MB)', good: 'public/pictures/labour-card.webp   (40 KB)' },
  *check(corpus): Iterable<Finding> {
    for (const picture of picturesBelow(corpus.root)) {
      const found = fault(picture)
      if (found) yield { path: `public${picture.address}`, line: 1, column: 1, ...found }
    }
  },
})

import { largestPicture, picturesBelow, type Corpus, type Picture, type Position, type ReadFile } from '../corpus/index.ts'
import aadhaarNumber from './aadhaar-number.ts'
import accountNumber from './account-number.ts'
import { drawingFault, wordsOf } from './drawing.ts'
import hiddenCharacter from './hidden-character.ts'
import identityNumber from './identity-number.ts'
import mailAddress from './mail-address.ts'
import mobileNumber from './mobile-number.ts'
import numberInWords from './number-in-words.ts'
import { rule, type Finding } from './rule.ts'

type Fault = Partial<Position> & { message: string; cure: string }

/** What is wrong with a picture, or undefined. */
function fault({ name, bytes, type, text, detail, raster }: Picture): Fault | undefined {
  if (detail) return { message: `it cannot be read (${detail})`, cure: 'replace it with a plain file' }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png|jpg|webp)$/.test(name) || name.length > 80) return { message: `"${name.slice(0, 100)}" is no name for a picture`, cure: 'use small letters, digits and hyphens, at most 80, and end in .svg, .png, .jpg or .webp' }
  if (bytes > largestPicture) return { message: `it has ${bytes} bytes, more than ${largestPicture}`, cure: 'make it smaller: at most 1200 pixels wide, saved as WebP' }
  if (type !== name.split('.').at(-1)) return { message: `it is not what its ending says (${type ?? 'no picture'})`, cure: 'save it again in the right format' }
  if (raster) return raster
  const { found, ...place } = (text !== undefined && drawingFault(text)) || { found: undefined }
  return found === undefined ? undefined : { ...place, message: `the drawing holds ${JSON.stringify(found)}, which can run or load something`, cure: 'save it as plain SVG, without scripts, styles, links, fonts and outside files' }
}

const personal = [aadhaarNumber, mobileNumber, accountNumber, identityNumber, numberInWords, mailAddress, hiddenCharacter]

/** Numbers of people in the name of a picture or in the words of a drawing. */
function numberIn({ address, name, text = '' }: Picture, corpus: Corpus): Fault | undefined {
  const file: ReadFile = { path: `public${address}`, text: `${name.replace(/\.\w+$/, '')}\n\n${wordsOf(text)}`, issues: [] }
  for (const { check } of personal) for (const { message, cure } of check(file, corpus)) return { message: `in its name or its words: ${message}`, cure }
  return undefined
}

export default rule({
  code: 'picture-unsafe',
  level: 'error',
  scope: 'corpus',
  explain: `Pictures are files too: an SVG can hold a script, a photo can tell where it was taken, a file can be something else than its ending says, and a photo of 5 MB costs a reader a day’s data. Taken are SVG that only draws, and PNG, JPEG (.jpg) and WebP without data of the camera, of at most ${largestPicture / 1024} KB. Mind that a photo can show a face or a card number.`,
  example: { bad: 'public/pictures/Card Scan.PNG   (2 MB)', good: 'public/pictures/labour-card.webp   (40 KB)' },
  *check(corpus): Iterable<Finding> {
    for (const picture of picturesBelow(corpus.root)) {
      const found = fault(picture) ?? numberIn(picture, corpus)
      if (found) yield { path: `public${picture.address}`, line: 1, column: 1, ...found }
    }
  },
})

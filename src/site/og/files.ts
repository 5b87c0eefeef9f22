/** Open Graph pictures: one for the handbook, one for each kind of page, one for each drawn occupation. A picture for each entry would be thousands and say no more than its title, which stands beside it. */
import sharp from 'sharp'
import { drawn, pictureNames, size } from './draw.ts'
import { pngOf } from './png.ts'

/** Every picture by its name. */
export const pictureFiles = () => pictureNames.map((name) => ({ params: { name } }))

/** A picture as PNG of 1200 × 630. */
export async function picturePng(name: string): Promise<Uint8Array> {
  const pixels = await sharp(new TextEncoder().encode(drawn(name))).flatten({ background: '#fbf8f1' }).removeAlpha().raw().toBuffer()
  return pngOf(pixels, size.width, size.height)
}

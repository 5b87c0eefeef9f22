import { unzlibSync } from 'fflate'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { drawn, pictureNames, pictureOf, size } from './draw.ts'
import { picturePng } from './files.ts'
import { pngOf } from './png.ts'

it.each(pictureNames)('%s is a light PNG of 1200 × 630 that shows what was drawn', async (name) => {
  const png = await picturePng(name)
  expect(png.length).toBeLessThan(40_000)
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...size })
  const [shown, meant] = await Promise.all([sharp(png).removeAlpha().raw().toBuffer(), sharp(new TextEncoder().encode(drawn(name))).removeAlpha().raw().toBuffer()])
  expect(shown.length).toBe(size.width * size.height * 3)
  expect(shown.every((value, index) => Math.abs(value - (meant[index] as number)) <= 7)).toBe(true)
})

it('is drawn without letters, whose shapes would come from the machine, and the same each time', async () => {
  for (const name of pictureNames) expect(drawn(name)).not.toMatch(/<text|<image|font|href/)
  expect(await picturePng('schemes')).toEqual(await picturePng('schemes'))
})

it('pixels come out as they went in, cut to five bits', () => {
  const png = pngOf(Uint8Array.from([255, 0, 8, 16, 24, 255, 255, 255, 255, 1, 2, 3]), 2, 2)
  const length = new DataView(png.buffer).getUint32(33)
  expect([...unzlibSync(png.subarray(41, 41 + length))]).toEqual([2, 255, 0, 8, 16, 24, 255, 2, 0, 255, 247, (0 - 16) & 255, (0 - 24) & 255, 1])
})

it('an entry shows its trade, else its kind; sources show none', () => {
  expect(pictureOf('occupations', 'construction')).toBe('construction')
  expect(pictureOf('occupations', 'unknown')).toBe('hakku')
  expect(pictureOf('schemes')).toBe('schemes')
  expect(pictureOf('sources')).toBe('')
})

import jsQR from 'jsqr'
import { expect, it } from 'vitest'
import { qrOf } from './qr.ts'

/** Paints the path as a scanner would see it, `scale` pixels to a unit, by the rectangles that the path draws. */
function painted(address: string, scale = 4): { pixels: Uint8ClampedArray; side: number } {
  const { size, path } = qrOf(address)
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let down = 0; down < scale; down++)
      for (let across = 0; across < Number(width) * scale; across++) {
        const at = ((Number(y) * scale + down) * side + Number(x) * scale + across) * 4
        pixels.fill(0, at, at + 3)
      }
  return { pixels, side }
}

it.each(['https://hakku.example.org/schemes/e-shram/', 'https://hakku.example.org/kn/schemes/karnataka-board-accident-assistance/', `https://hakku.example.org/hi/schemes/${'long-'.repeat(30)}/`])('another decoder reads %s back', (address) => {
  const { pixels, side } = painted(address)
  expect(jsQR(pixels, side, side)?.data).toBe(address)
})

it('is read also when a corner of it is stained', () => {
  const address = 'https://hakku.example.org/kn/schemes/karnataka-labour-card/'
  const { pixels, side } = painted(address)
  for (let y = 0; y < side / 9; y++) for (let x = 0; x < side / 9; x++) pixels.fill(0, ((side - 20 - y) * side + side - 20 - x) * 4, ((side - 20 - y) * side + side - 20 - x) * 4 + 3)
  expect(jsQR(pixels, side, side)?.data).toBe(address)
})

it('keeps the quiet zone of four units', () => {
  const { size, path } = qrOf('https://hakku.example.org/')
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(size - 4)
  }
})

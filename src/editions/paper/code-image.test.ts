import jsQR from 'jsqr'
import { expect, it } from 'vitest'
import { codeImage, withCodeImages } from './code-image.ts'
import { encode } from 'uqr'

const address = 'https://hakku.example.org/kn/schemes/karnataka-labour-card/'
const { data, size } = encode(address, { ecc: 'M', border: 4 })
const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
const drawn = `<p><svg class="qr" role="img" aria-label="QR: ${address}"><symbol id="qr" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0z"/><path fill="#000" d="${path}" /></symbol><use href="#qr" /></svg><svg class="qr" aria-hidden="true"><use href="#qr" /></svg></p>`

it('a code as a picture is read back', async () => {
  const bitmap = Buffer.from(codeImage(size, path).replace(/^data:[^,]*,/, ''), 'base64')
  const side = size * 4
  expect([bitmap.toString('latin1', 0, 2), bitmap.readUInt32LE(2), bitmap.readInt32LE(18), bitmap.readInt32LE(22)]).toEqual(['BM', bitmap.length, side, -side])
  const row = Math.ceil(side / 32) * 4
  const dots = new Uint8ClampedArray(side * side * 4)
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) dots.fill((bitmap[62 + y * row + (x >> 3)] as number) & (0x80 >> (x & 7)) ? 255 : 0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  expect(jsQR(dots, side, side)?.data).toBe(address)
})
it('stands wherever the sheet shows the code, and is told once', () => {
  const html = withCodeImages(drawn)
  expect(html.match(/<img class="qr"/g)).toHaveLength(2)
  expect(html).toContain(`alt="QR: ${address}"`)
  expect(html).toContain('alt=""')
  expect(html).not.toContain('<svg')
  expect(withCodeImages('<p>No code</p>')).toBe('<p>No code</p>')
})
it('refuses a code that is drawn in another way', () => expect(() => withCodeImages('<svg class="qr"><circle/></svg>')).toThrow(/Code\.astro/))

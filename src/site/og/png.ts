import { zlibSync } from 'fflate'

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 255] as number) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(content, 8)
  view.setUint32(content.length + 8, crc(bytes.subarray(4, content.length + 8)))
  return bytes
}

/** Colours of a pixel are cut to five bits: nobody sees it on flat drawings, and the file becomes half as large. */
const coarse = (value: number) => (value & 0xf8) | (value >>> 5)

/**
 * Pixels (three bytes each, rows from the top) as PNG. Packed by code of our own and of fflate, since the libraries of the
 * machine choose their way by its processor: the same pixels give the same bytes everywhere.
 */
export function pngOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height)
  for (let y = 0; y < height; y++) {
    const start = y * (width * 3 + 1)
    // Filter 2 of PNG: the difference to the row above. Flat drawings are mostly zeros then.
    rows[start] = 2
    for (let x = 0; x < width * 3; x++) {
      const above = y === 0 ? 0 : coarse(pixels[(y - 1) * width * 3 + x] as number)
      rows[start + 1 + x] = coarse(pixels[y * width * 3 + x] as number) - above
    }
  }
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([8, 2, 0, 0, 0], 8)
  const pieces = [new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', zlibSync(rows, { level: 3 })), chunk('IEND', new Uint8Array())]
  const file = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    file.set(piece, at)
    at += piece.length
  }
  return file
}

import { encode } from 'uqr'

/** A QR code as one path in a square of `size` units, with the quiet zone of four that ISO/IEC 18004 asks for. */
export interface QrCode {
  size: number
  path: string
}

/** Draws the code of an address. Level M: a seventh of it may be creased or stained. */
export function qrOf(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const runs = data.flatMap((row, y) => {
    const found: string[] = []
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      let length = 1
      while (row[x + length]) length += 1
      found.push(`M${x} ${y}h${length}v1h-${length}z`)
      x += length
    }
    return found
  })
  return { size, path: runs.join('') }
}

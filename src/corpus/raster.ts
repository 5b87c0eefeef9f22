/** Largest width and height of a picture in pixels, and most pixels in all: a phone with little memory must hold them. */
export const [longestSide, mostPixels] = [4000, 8_000_000]

/** One part of a picture: its kind, and where its data begin and end. */
interface Part {
  kind: string
  start: number
  end: number
}

interface Read {
  parts: Part[]
  /** Where the picture ends by its own account. */
  end: number
  width: number
  height: number
}

const shown = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|pHYs|sBIT|bKGD|hIST|cICP|VP8 |VP8L|VP8X|ALPH|ICCP|APP0|APP2|APP14|DQT|DHT|DRI|SOF\d|SOS)$/
const moving = /^(?:acTL|fcTL|fdAT|ANIM|ANMF)$/

/** https://www.w3.org/TR/png-3/#5DataRep */
function png(bytes: Buffer): Read {
  const read: Read = { parts: [], end: 8, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  while (read.parts.at(-1)?.kind !== 'IEND') {
    const [start, length] = [read.end + 8, bytes.readUInt32BE(read.end)]
    read.end = start + length + 4
    if (read.end > bytes.length) throw new RangeError('cut off')
    read.parts.push({ kind: bytes.toString('latin1', start - 4, start), start, end: start + length })
  }
  return read
}

/** https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B */
function jpg(bytes: Buffer): Read {
  const read: Read = { parts: [], end: 2, width: 0, height: 0 }
  for (;;) {
    const mark = bytes.readUInt16BE(read.end) & 0xff
    if (bytes[read.end] !== 0xff) throw new RangeError('no mark')
    const start = read.end + 4
    if (mark === 0xd9) return { ...read, end: read.end + 2 }
    read.end = start - 2 + bytes.readUInt16BE(start - 2)
    const isFrame = mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc
    if (isFrame) [read.height, read.width] = [bytes.readUInt16BE(start + 1), bytes.readUInt16BE(start + 3)]
    const kind = isFrame ? `SOF${mark - 0xc0}` : mark >= 0xe0 && mark <= 0xef ? `APP${mark - 0xe0}` : ({ 0xdb: 'DQT', 0xc4: 'DHT', 0xdd: 'DRI', 0xda: 'SOS', 0xfe: 'COM' }[mark] ?? mark.toString(16))
    read.parts.push({ kind, start, end: read.end })
    // Behind the start of a scan come its data: up to the next mark that is none of theirs.
    if (kind === 'SOS') while (bytes.readUInt8(read.end) !== 0xff || /^(?:00|d[0-7]|ff)$/.test(bytes.readUInt8(read.end + 1).toString(16).padStart(2, '0'))) read.end++
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webp(bytes: Buffer): Read {
  const read: Read = { parts: [], end: 12, width: 0, height: 0 }
  const whole = bytes.readUInt32LE(4) + 8
  while (read.end < whole) {
    const [start, length] = [read.end + 8, bytes.readUInt32LE(read.end + 4)]
    const kind = bytes.toString('latin1', read.end, read.end + 4)
    read.end = start + length + (length % 2)
    if (read.end > bytes.length) throw new RangeError('cut off')
    read.parts.push({ kind, start, end: start + length })
    const size: Record<string, () => [number, number]> = {
      VP8X: () => [bytes.readUIntLE(start + 4, 3) + 1, bytes.readUIntLE(start + 7, 3) + 1],
      'VP8 ': () => [bytes.readUInt16LE(start + 6) & 0x3fff, bytes.readUInt16LE(start + 8) & 0x3fff],
      VP8L: () => [(bytes.readUInt32LE(start + 1) & 0x3fff) + 1, ((bytes.readUInt32LE(start + 1) >>> 14) & 0x3fff) + 1],
    }
    const [width, height] = size[kind]?.() ?? [0, 0]
    read.width = Math.max(read.width, width)
    read.height = Math.max(read.height, height)
  }
  return read
}

const readers = { png, jpg, webp }

/** What is wrong with a picture of pixels, in words; undefined for a plain one: one still picture of sane size, without words of the camera (which can tell place and time) and with nothing behind its end. */
export function rasterFault(bytes: Buffer, type: keyof typeof readers): { message: string; cure: string } | undefined {
  let read: Read
  try {
    read = readers[type](bytes)
  } catch {
    return { message: 'it breaks off, or its parts are not those of such a picture', cure: 'save it again' }
  }
  const { parts, end, width, height } = read
  const size = `${width} × ${height} pixels`
  if (width < 1 || height < 1 || width > longestSide || height > longestSide || width * height > mostPixels) return { message: `it has ${size}; at most ${longestSide} on a side and ${mostPixels} in all fit`, cure: 'make it smaller: at most 1200 pixels wide' }
  if (parts.some(({ kind }) => moving.test(kind))) return { message: 'it moves', cure: 'save one still picture' }
  const hidden = parts.find(({ kind }) => !shown.test(kind))
  if (hidden) return { message: `it holds more than the picture (${JSON.stringify(hidden.kind)}): cameras and programs write there where, when and by whom it was made`, cure: 'save it again as WebP without such data, or take a picture of it on the screen' }
  if (end !== bytes.length) return { message: `${bytes.length - end} bytes stand behind its end`, cure: 'save it again' }
  return undefined
}

/** The code of a sheet as a picture. A PDF draws a path anew for each of the nine times that a sheet shows it, and keeps a picture once. */

/** Dots of the picture for one unit of the code: viewers that smooth pictures blur its edges by a quarter of a unit at most. */
const scale = 4
const headLength = 62

/** The squares of a code by the path that the site draws: `M4 4h7v1h-7z` is a run of seven from column and row 4. */
function runsOf(path: string): { x: number; y: number; length: number }[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map(([, x, y, length]) => ({ x: Number(x), y: Number(y), length: Number(length) }))
}

/** A code of `size` units as a picture in a `data:` address: a bitmap of one bit a dot, which needs no packing. */
export function codeImage(size: number, path: string): string {
  const side = size * scale
  const row = Math.ceil(side / 32) * 4
  const bytes = Buffer.alloc(headLength + row * side)
  // File and picture heads of a bitmap (BITMAPINFOHEADER), rows from the top; then black and white.
  bytes.write('BM', 0, 'latin1')
  bytes.writeUInt32LE(bytes.length, 2)
  bytes.writeUInt32LE(headLength, 10)
  bytes.writeUInt32LE(40, 14)
  bytes.writeInt32LE(side, 18)
  bytes.writeInt32LE(-side, 22)
  bytes.writeUInt16LE(1, 26)
  bytes.writeUInt16LE(1, 28)
  bytes.writeUInt32LE(0x00ffffff, 58)
  bytes.fill(0xff, headLength)
  for (const { x, y, length } of runsOf(path))
    for (let down = y * scale; down < (y + 1) * scale; down++)
      for (let across = x * scale; across < (x + length) * scale; across++) bytes[headLength + down * row + (across >> 3)]! &= ~(0x80 >> (across & 7))
  return `data:image/bmp;base64,${bytes.toString('base64')}`
}

/** The HTML of one sheet with its code as a picture wherever it stands. Throws when a code is drawn in another way than `src/site/paper` draws it. */
export function withCodeImages(html: string): string {
  const [, size, path] = /<symbol id="qr" viewBox="0 0 (\d+) \d+"[\s\S]*?<path fill="#000" d="([^"]+)"/.exec(html) ?? []
  if (!html.includes('class="qr"')) return html
  if (!size || !path || runsOf(path).length < Number(size)) throw new Error('A sheet draws its code in a way that src/editions/paper/code-image.ts does not know. Make both agree: src/site/paper/Code.astro, qr.ts.')
  const source = codeImage(Number(size), path)
  return html.replace(/<svg class="qr"([^>]*)>[\s\S]*?<\/svg>/g, (_, attributes: string) => `<img class="qr" alt="${/aria-label="([^"]*)"/.exec(attributes)?.[1] ?? ''}" src="${source}">`)
}

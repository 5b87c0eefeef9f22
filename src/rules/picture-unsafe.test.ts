import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { linesBelow, withCopy } from '../testing/index.ts'

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>`

test('pictures that run or load something, are too large, or are no pictures are refused', () =>
  withCopy((root) => {
    const put = (name: string, data: string | Uint8Array) => writeFileSync(join(root, 'public/pictures', name), data)
    put('script.svg', svg('<script>alert(1)</script>'))
    put('event.svg', svg('<rect onload="alert(1)"/>'))
    put('outside.svg', svg('<image href="https://example.org/x.png"/>'))
    put('style.svg', svg('<style>@import "https://example.org/x.css"</style>'))
    put('entity.svg', '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg></svg>')
    put('not-a-picture.png', 'plain text')
    put('large.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(205_000)]))
    put('Card Scan.PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    symlinkSync('work-certificate.svg', join(root, 'public/pictures/linked.svg'))
    mkdirSync(join(root, 'public/pictures/more'))
    expect(linesBelow(root)).toEqual([
      'public/pictures/Card Scan.PNG:1:1  "Card Scan.PNG" is no name for a picture; use small letters, digits and hyphens, at most 80, and end in .svg, .png, .jpg or .webp  [picture-unsafe]',
      'public/pictures/entity.svg:1:1  it is not what its ending says (no picture); save it again in the right format  [picture-unsafe]',
      'public/pictures/event.svg:1:65  the drawing holds "onload=", which can run or load something; save it as plain SVG, without scripts, styles, links, fonts and outside files  [picture-unsafe]',
      'public/pictures/large.jpg:1:1  it has 205003 bytes, more than 204800; make it smaller: at most 1200 pixels wide, saved as WebP  [picture-unsafe]',
      'public/pictures/linked.svg:1:1  it cannot be read (a symbolic link); replace it with a plain file  [picture-unsafe]',
      'public/pictures/more:1:1  it cannot be read (not a file); replace it with a plain file  [picture-unsafe]',
      'public/pictures/not-a-picture.png:1:1  it is not what its ending says (no picture); save it again in the right format  [picture-unsafe]',
      'public/pictures/outside.svg:1:59  the drawing holds "<image", which can run or load something; save it as plain SVG, without scripts, styles, links, fonts and outside files  [picture-unsafe]',
      'public/pictures/script.svg:1:59  the drawing holds "<script", which can run or load something; save it as plain SVG, without scripts, styles, links, fonts and outside files  [picture-unsafe]',
      'public/pictures/style.svg:1:59  the drawing holds "<style", which can run or load something; save it as plain SVG, without scripts, styles, links, fonts and outside files  [picture-unsafe]',
    ])
  }))

const drawings: [what: string, drawing: string][] = [
  ['a script under another name', '<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://www.w3.org/2000/svg"><s:script>alert(1)</s:script></svg>'],
  ['HTML under another name', '<svg xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml"><h:img src="x" onerror="alert(1)"/></svg>'],
  ['another language', '<svg xmlns="http://www.w3.org/1999/xhtml"><title>x</title></svg>'],
  ['words that a style loads by codes', svg('<style>@\\69mport "//evil.example/x.css"</style>')],
  ['an address in paint', svg('<rect fill="url(//evil.example/x.svg#a)"/>')],
  ['an address in paint by codes', svg('<rect style="fill:u\\72l(//evil.example/x)"/>')],
  ['a picture set', svg('<rect style="mask:image-set(\'x.png\' 1x)"/>')],
  ['a use of itself', svg('<g id="a"/><use xlink:href="#a"/>')],
  ['a movement that sets a link', svg('<a><animate attributeName="href" to="javascript:alert(1)"/></a>')],
  ['a set', svg('<set attributeName="onmouseover" to="alert(1)"/>')],
  ['a foreign object', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
  ['a filter that loads', svg('<filter><feImage href="//evil.example/x"/></filter>')],
  ['patterns in patterns', svg('<pattern id="a"><rect fill="url(#b)"/></pattern>')],
  ['CDATA', svg('<title><![CDATA[<script>alert(1)</script>]]></title>')],
  ['an entity', svg('<title>&x;</title>')],
  ['an instruction', svg('<?xml-stylesheet href="//evil.example/x.css"?>')],
  ['another encoding', '<?xml version="1.0" encoding="ISO-2022-JP"?>'.replace('?>', '?>') + svg('')],
  ['an attribute without quotes', svg('<rect onload=alert(1) />')],
  ['a tag that does not close', svg('<rect <script>alert(1)</script>')],
  ['five thousand shapes', svg('<path d="M0 0"/>'.repeat(5000))],
  ['an Aadhaar number', svg('<text>9999 4105 7058</text>')],
  ['a number read aloud', svg('<g aria-label="98450 12345"/>')],
  ['text that turns', svg('<text>\u202ex</text>')],
]
test('a drawing that does more than draw is refused, however it is written', () =>
  withCopy((root) => {
    for (const [index, [, drawing]] of drawings.entries()) writeFileSync(join(root, `public/pictures/d-${index}.svg`), drawing)
    const lines = linesBelow(root)
    expect(drawings.filter((_, index) => !lines.some((line) => line.startsWith(`public/pictures/d-${index}.svg:1:`))).map(([what]) => what)).toEqual([])
  }))

test('a picture of pixels is one still picture and nothing else', async () => {
  const plain = sharp({ create: { width: 3, height: 2, channels: 3, background: '#fff' } })
  const place = { IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '12/1 58/1 0/1' } }
  const [png, jpg, webp] = await Promise.all([plain.clone().png().toBuffer(), plain.clone().jpeg().toBuffer(), plain.clone().webp().toBuffer()])
  const wide = Buffer.from(png)
  wide.writeUInt32BE(70_000, 16)
  const files: Record<string, [bytes: Buffer, said: RegExp]> = {
    'place.jpg': [await plain.clone().withExif(place).jpeg().toBuffer(), /"APP1".*where, when/],
    'place.png': [await plain.clone().withExif(place).png().toBuffer(), /"eXIf".*where, when/],
    'place.webp': [await plain.clone().withExif(place).webp().toBuffer(), /"EXIF".*where, when/],
    'behind.png': [Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]), /25 bytes stand behind its end/],
    'behind.jpg': [Buffer.concat([jpg, Buffer.from('PK')]), /2 bytes stand behind/],
    'behind.webp': [Buffer.concat([webp, Buffer.from('<svg>')]), /5 bytes stand behind/],
    'wide.png': [wide, /70000 × 2 pixels/],
    'cut.png': [png.subarray(0, 50), /breaks off/],
    'cut.jpg': [jpg.subarray(0, 100), /breaks off/],
    'cut.webp': [webp.subarray(0, 24), /breaks off/],
    'only-its-sign.png': [Buffer.from('\x89PNG\r\n\x1a\n<svg onload="alert(1)">', 'latin1'), /breaks off|pixels/],
    'call-9845012345.png': [png, /in its name or its words: this looks like a mobile number/],
  }
  withCopy((root) => {
    for (const [name, bytes] of [['fine.png', png], ['fine.jpg', jpg], ['fine.webp', webp]] as const) writeFileSync(join(root, 'public/pictures', name), bytes)
    for (const [name, [bytes]] of Object.entries(files)) writeFileSync(join(root, 'public/pictures', name), bytes)
    const lines = linesBelow(root)
    expect(lines.length).toBe(Object.keys(files).length)
    for (const [name, [, said]] of Object.entries(files)) expect(lines.find((line) => line.includes(`/${name}:1:1  `)), name).toMatch(said)
  })
})

test('a folder of pictures that leads elsewhere is refused', () =>
  withCopy((root) => {
    renameSync(join(root, 'public/pictures'), join(root, 'elsewhere'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'public/pictures'))
    expect(linesBelow(root).join()).toContain('public/pictures:1:1  it cannot be read (a symbolic link)')
  }))

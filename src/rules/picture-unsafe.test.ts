import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
      'public/pictures/Card Scan.PNG:1:1  "Card Scan.PNG" is no name for a picture; use small letters, digits and hyphens, and end in .svg, .png, .jpg or .webp  [picture-unsafe]',
      'public/pictures/entity.svg:1:1  it is not what its ending says (no picture); save it again in the right format  [picture-unsafe]',
      'public/pictures/event.svg:1:1  the drawing holds "onload=", which can run or load something; save it as plain SVG, without scripts, links, fonts and outside files  [picture-unsafe]',
      'public/pictures/large.jpg:1:1  it has 205003 bytes, more than 204800; make it smaller: at most 1200 pixels wide, saved as WebP  [picture-unsafe]',
      'public/pictures/linked.svg:1:1  it cannot be read (a symbolic link); replace it with a plain file  [picture-unsafe]',
      'public/pictures/more:1:1  it cannot be read (not a file); replace it with a plain file  [picture-unsafe]',
      'public/pictures/not-a-picture.png:1:1  it is not what its ending says (no picture); save it again in the right format  [picture-unsafe]',
      'public/pictures/outside.svg:1:1  the drawing holds "<image", which can run or load something; save it as plain SVG, without scripts, links, fonts and outside files  [picture-unsafe]',
      'public/pictures/script.svg:1:1  the drawing holds "<script", which can run or load something; save it as plain SVG, without scripts, links, fonts and outside files  [picture-unsafe]',
      'public/pictures/style.svg:1:1  the drawing holds "@import", which can run or load something; save it as plain SVG, without scripts, links, fonts and outside files  [picture-unsafe]',
    ])
  }))

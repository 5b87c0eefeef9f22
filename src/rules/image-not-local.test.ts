import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

test('pictures are files of the site', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('![a](https://example.org/x.png) ![b](/pictures/work-certifcate.svg) ![c](../x.png) ![d][x]\n\n[x]: https://example.org/x.png') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  the picture "https://example.org/x.png" is not a file of the site; put the file into public/pictures and write /pictures/ and its name  [image-not-local]',
    'content/pages/how-we-check.md:14:33  there is no public/pictures/work-certifcate.svg (did you mean "/pictures/work-certificate.svg"?); put the file into public/pictures and write /pictures/ and its name  [image-not-local]',
    'content/pages/how-we-check.md:14:69  the picture "../x.png" is not a file of the site; put the file into public/pictures and write /pictures/ and its name  [image-not-local]',
    'content/pages/how-we-check.md:14:84  the picture "https://example.org/x.png" is not a file of the site; put the file into public/pictures and write /pictures/ and its name  [image-not-local]',
  ])
})

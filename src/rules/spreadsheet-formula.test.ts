import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

const titled = (title: string) => linesAfter({ 'content/pages/how-we-check.md': replaced('title: How facts are checked', `title: ${JSON.stringify(title)}`) })

test.each(['=HYPERLINK("x";"y")', '@SUM(1+1)*cmd', "+cmd|' /C calc'!A0", '-2+3+cmd|x', '＝1', 'Card; =1+1'])('a text that a spreadsheet would reckon is refused: %s', (title) => {
  const sign = /[=@+\-＝]/.exec(title.replace('Card; ', ''))?.[0]
  expect(titled(title)).toEqual([`content/pages/how-we-check.md:2:1  title: a spreadsheet would reckon a text that begins with "${sign}"; begin with a word  [spreadsheet-formula]`])
})

test.each(['Pay = wage', 'e-Shram + ration card', '-5', '+91 80 2222 2222', 'Write to a@example.org'])('other texts and bare numbers are let through: %s', (title) => {
  expect(titled(title).filter((line) => line.includes('spreadsheet-formula'))).toEqual([])
})

import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

test('a number beside the word account is refused', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('Pay into account no. 30412345678 or A/c 3041 2345 678.') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:22  this looks like an account number; take it away: no account of anybody is kept here  [account-number]',
    'content/pages/how-we-check.md:14:41  this looks like an account number; take it away: no account of anybody is kept here  [account-number]',
  ])
})

test('the code of a branch is refused', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('IFSC SBIN0001234') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:6  this looks like the code of a bank branch (IFSC); take it away: no account of anybody is kept here  [account-number]',
  ])
})

test('words about accounts are harmless', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('Open an account. In 2026 the account was frozen for 45 days.') }),
  ).toEqual([])
})

test('of very many in one file a hundred are named, and the last says that there are more', () => {
  const lines = linesAfter({ 'content/pages/how-we-check.md': appended(Array.from({ length: 101 }, () => 'IFSC SBIN0001234').join('\n\n')) }).filter((line) => line.endsWith('[account-number]'))
  expect(lines).toHaveLength(100)
  expect(lines.filter((line) => line.includes('run it again'))).toEqual([lines.at(-1)])
})

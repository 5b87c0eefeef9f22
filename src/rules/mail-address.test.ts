import { expect, test } from 'vitest'
import { appended, linesAfter, replaced } from '../testing/index.ts'

test('mail and payment addresses are refused outside of contacts, however they are written', () => {
  expect(linesAfter({ 'content/pages/how-we-check.md': appended('Write to ravi.kumar@example.org or pay ravi@okbank.') })).toEqual([
    'content/pages/how-we-check.md:14:10  "ravi.kumar@example.org" looks like a mail or payment address; take it away; a public address stands in the contacts of its organisation, with a source  [mail-address]',
    'content/pages/how-we-check.md:14:40  "ravi@okbank" looks like a mail or payment address; take it away; a public address stands in the contacts of its organisation, with a source  [mail-address]',
  ])
  for (const address of ['ravi [at] example [dot] org', 'ravi(at)example.org', 'ravi&#64;example.org', 'ravi＠example.org', 'ರವಿ@example.org', '[him](mailto:ravi@gmail.com)'])
    expect(linesAfter({ 'content/pages/how-we-check.md': appended(`Write to ${address} now.`) }).join(), address).toContain('[mail-address]')
})

test('a note beside a contact holds none, its value may, and a link may open a letter to an office', () => {
  const contact = (note: string) => replaced('label: Messages', `label: Messages, note: ${note}`)
  expect(linesAfter({ 'content/organisations/mason-board.md': contact('Ask ravi@example.org') }).join()).toContain('contacts.1.note: "ravi@example.org" looks like')
  expect(linesAfter({ 'content/organisations/mason-board.md': replaced('kind: whatsapp, value: "+91 98765 43210"', 'kind: email, value: office@example.org') })).toEqual([])
  expect(linesAfter({ 'content/pages/how-we-check.md': appended('[Write](mailto:office@example.org), rice @ 5 rupees, [map](https://example.org/@here/a@b)') })).toEqual([])
})

import { expect, it } from 'vitest'
import type { Named } from './names.ts'
import { pack, unpack } from './packed.ts'

const named = (more: Partial<Named>): Named => ({ collection: 'schemes', id: 'an-entry', title: 'An entry', foreign: false, weight: 0, names: [], loose: [], ...more })

it('reads what it wrote, entries of one kind together', () => {
  const entries = [
    named({ names: ['labor kard', 'sramik'], loose: ['kelas', 'gar'], weight: 9 }),
    named({ collection: 'documents', id: 'pan-card', title: 'ಪ್ಯಾನ್ ಕಾರ್ಡ್', loose: ['inkom'] }),
    named({ id: 'another', title: 'Something else (long)', foreign: true, names: ['a'] }),
  ]
  const [first, second, third] = entries
  expect(unpack(pack(entries))).toEqual([first, third, second])
})

it('leaves out an id that the title gives', () => {
  expect(pack([named({ id: 'employees-provident-fund', title: 'Employees’ Provident Fund (PF)' })])).not.toContain('employees-provident')
  expect(unpack(pack([named({ id: 'employees-provident-fund', title: 'Employees’ Provident Fund (PF)' })]))[0]?.id).toBe('employees-provident-fund')
})

it('says which title breaks the format', () => {
  expect(() => pack([named({ title: 'A\ttab' })])).toThrow('schemes/an-entry: the title holds a line break or a tab')
})

it('says when a file was cut off', () => {
  const text = pack([named({}), named({ id: 'b', title: 'B' })])
  expect(() => unpack(text.slice(0, text.lastIndexOf('\n')))).toThrow('cut off')
})

import { expect, test } from 'vitest'
import { idFrom } from './id-from.ts'

test('a title becomes an id', () => {
  expect(idFrom('Labour card of the Karnataka board (2026)')).toBe('labour-card-of-the-karnataka-board-2026')
  expect(idFrom('Worker’s café & crèche')).toBe('workers-cafe-creche')
  expect(idFrom('90-day certificate')).toBe('day-certificate')
  expect(idFrom('x'.repeat(80))).toBe('x'.repeat(64))
})

test('a title without Latin letters makes none', () => {
  expect(idFrom('ಕಾರ್ಡ್')).toBe('')
  expect(idFrom('2026')).toBe('')
})

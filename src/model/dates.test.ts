import { expect, test } from 'vitest'
import { day, firstDay, isPartialDate, lastDay, month, partialDate } from './dates.ts'

test('a date is a year, a month or a day that exists', () => {
  for (const date of ['2026', '2026-02', '2024-02-29', '2026-12-31']) expect(isPartialDate(date), date).toBe(true)
  for (const date of ['2021-02-30', '2023-02-29', '2026-13', '2026-00', '2026-1', '26', '2026-11-21T00:00', '21-11-2026', '', ' 2026', '2026-11-']) expect(isPartialDate(date), date).toBe(false)
})

test('a partial date has a first and a last day', () => {
  expect([firstDay('2026'), lastDay('2026')]).toEqual(['2026-01-01', '2026-12-31'])
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
  expect([firstDay('2026-11-21'), lastDay('2026-11-21')]).toEqual(['2026-11-21', '2026-11-21'])
  expect(lastDay('1900-02')).toBe('1900-02-28')
})

test('a bare year, which YAML reads as a number, is a date', () => {
  expect(partialDate.parse(2025)).toBe('2025')
  expect(month.parse(2025)).toBe('2025')
  expect(partialDate.safeParse(20.5).success).toBe(false)
})

test('a month never says the day, a day always does', () => {
  expect(month.safeParse('2026-03-14').success).toBe(false)
  expect(day.safeParse('2026-03').success).toBe(false)
  expect(day.parse('2026-03-14')).toBe('2026-03-14')
})

import { describe, expect, it } from 'vitest'
import { date, money, number, percent, scaled } from './format.ts'
import { languages } from './languages.ts'
import { compile } from './message.ts'

describe('numbers', () => {
  it('are grouped the Indian way, where the platform’s Kannada is not', () => {
    expect(new Intl.NumberFormat('kn-IN').format(1234567)).not.toBe('12,34,567')
    expect(number(1234567)).toBe('12,34,567')
    expect(money(800000)).toBe('₹8,00,000')
    for (const { code } of languages) expect(compile('{count, plural, other {#}}', code)({ count: 1234567 })).toBe('12,34,567')
  })

  it('keep at most two decimals and say percent after the digits', () => {
    expect(number(0.005)).toBe('0.01')
    expect(number(37.5)).toBe('37.5')
    expect(percent(37.5)).toBe('37.5%')
  })

  it.each([
    [99_999, 'one', '99,999'],
    [100_000, 'lakh', '1'],
    [850_000, 'lakh', '8.5'],
    [123_456, 'one', '1,23,456'],
    [9_999_000, 'lakh', '99.99'],
    [12_500_000, 'crore', '1.25'],
    [156_790_000, 'one', '15,67,90,000'],
    [740_000_000_000, 'crore', '74,000'],
  ])('%d is said as %s %s and never rounded', (n, scale, text) => {
    expect(scaled(n)).toEqual({ scale, text })
  })
})

describe('dates', () => {
  it.each([
    ['en', '2025', '2025'], ['en', '2025-03', 'March 2025'], ['en', '2025-03-01', '1 March 2025'],
    ['kn', '2025-03', 'ಮಾರ್ಚ್ 2025'], ['kn', '2025-03-31', '31 ಮಾರ್ಚ್ 2025'], ['hi', '2025-01-31', '31 जनवरी 2025'],
  ] as const)('in %s %s is %s', (language, partial, text) => {
    expect(date(language, partial)).toBe(text)
  })

  it('do not move with the time zone of the machine', () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Kiritimati'
    expect(date('en', '2025-12-31')).toBe('31 December 2025')
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it.each(['', '25', '2025-00', '2025-13', '2025-3', '31-03-2025', 'soon'])('"%s" is refused with an example', (bad) => {
    expect(() => date('en', bad)).toThrow('2025, 2025-03 or 2025-03-31')
  })
})

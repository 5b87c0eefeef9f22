import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packed, unpacked } from './packed.ts'

const line = 'ಕಟ್ಟಡ ಕಾರ್ಮಿಕರ ಕಾರ್ಡ್ ಇದ್ದರೆ ಅಪಘಾತದ ಹಣ ಮತ್ತು ಪಿಂಚಣಿ ಸಿಗುತ್ತದೆ. '

it.each(['', 'a', line, line.repeat(3), `${'ab'.repeat(200)}c`, `x${'y'.repeat(1000)}`, `😀${line}😀${line}`])('gives back what it was given: %#', (text) => expect(unpacked(packed(text))).toBe(text))
it('gives back any text', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constant(line), fc.string({ unit: 'binary' }), fc.constant('z'.repeat(70)))), (pieces) => unpacked(packed(pieces.join(''))) === pieces.join('')))
})
it('finds repetitions that stand far apart', () => {
  const noise = Array.from({ length: 20_000 }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36)).join('')
  const part = Array.from({ length: 200 }, (_, index) => ((index * 40_503) % 65_536).toString(36)).join('-')
  expect(packed(part + noise + part).length - packed(part + noise).length).toBeLessThan(100)
})

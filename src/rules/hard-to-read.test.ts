import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('long sentences and hard words are pointed out', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': (text) => text.replace(/Register early:.*/, 'Registration is contingent upon submission of documentary evidence of engagement in construction activities, notwithstanding jurisdictional limitations, administrative instructions or organisational considerations that authorities, intermediaries and contractors habitually communicate to applicants, individually or collectively, whenever documentation is considered insufficient.\n\nImplementation necessitates intergovernmental coordination. Notification requirements complicate authentication. Verification procedures necessitate biometric identification. '.repeat(4)) }),
  ).toEqual([
    'schemes/mason-pension.md:41:1  advice: the text is hard to read (reading ease -101, at least 40 is wished); use shorter sentences and everyday words  [hard-to-read]',
    'schemes/mason-pension.md:42:1  advice: this sentence has 38 words; make two of it; at most 35  [hard-to-read]',
  ])
})

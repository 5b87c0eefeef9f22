import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('an observation names a step of its scheme', () => {
  expect(
    linesAfter({ 'content/observations/card-took-long.md': replaced('step: hand-in', 'step: hand-inn') }),
  ).toEqual([
    'content/observations/card-took-long.md:4:1  step: mason-card has no step "hand-inn" (did you mean "hand-in"?); use one of: get-certificate, hand-in, renew  [unknown-step]',
  ])
})

test('a step without a scheme says nothing', () => {
  expect(
    linesAfter({ 'content/observations/certificate-refused.md': replaced('document: work-certificate', 'document: work-certificate\nstep: ask') }),
  ).toEqual([
    'content/observations/certificate-refused.md:4:1  step: a step is named, but no scheme; add scheme:, or take the step away  [unknown-step]',
  ])
})

import { expect, it } from 'vitest'
import { holdZip } from './budget.ts'
import { zipOf } from './zip.ts'

const noise = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 2_654_435_761) >>> (8 + (index % 13)))
const zip = zipOf(new Map([['kn/schemes/a.html', noise], ['text/kn.js', noise.slice(0, 120_000)], ['index.html', new Uint8Array(10)]]), 'hakku', '2026-11-21')

it('lets a zip within its budget pass as it is', () => expect(holdZip(zip, zip.length)).toBe(zip))
it('refuses one over it, with the heaviest folders and the cure', () => {
  expect(() => holdZip(zip, zip.length - 1)).toThrow(/hakku-site\.zip has [\d.]+ MB; [\d.]+ MB are allowed.*Heaviest: kn\/schemes [\d.]+ MB, text [\d.]+ MB, index\.html.*gathered\.ts/)
})

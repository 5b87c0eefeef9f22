import { digitRun, holdsYear, isHarmless, mayHoldNumber, shapeOf, windowsOf, type Window } from './digits.ts'
import { rule } from './rule.ts'
import { scan } from './scan.ts'

const product = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 0, 6, 7, 8, 9, 5], [2, 3, 4, 0, 1, 7, 8, 9, 5, 6], [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8], [5, 9, 8, 7, 6, 0, 4, 3, 2, 1], [6, 5, 9, 8, 7, 1, 0, 4, 3, 2], [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4], [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
]
const permutation = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 5, 7, 6, 2, 8, 3, 0, 9, 4], [5, 8, 0, 3, 7, 9, 6, 1, 4, 2], [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
  [9, 4, 5, 3, 1, 2, 6, 8, 7, 0], [4, 2, 8, 6, 5, 7, 3, 9, 0, 1], [2, 7, 9, 3, 8, 0, 6, 4, 1, 5], [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
]

/** True when the last digit is the check digit of the others by Verhoeff’s method, as in every Aadhaar number. */
export function isVerhoeff(digits: string): boolean {
  let check = 0
  for (const [index, digit] of [...digits].reverse().entries())
    check = (product[check] as number[])[(permutation[index % 8] as number[])[Number(digit)] as number] as number
  return check === 0
}

/** How twelve digits may be parted inside of a longer row of numbers; a row of exactly twelve digits may be parted anyhow. */
const shapes = new Set(['12', '4-4-4', '8-4', '4-8', '6-6'])
const isAadhaar = (window: Window) => /^[2-9]/.test(window.digits) && (window.whole || shapes.has(shapeOf(window))) && !holdsYear(window) && isVerhoeff(window.digits)

export default rule({
  code: 'aadhaar-number',
  level: 'error',
  scope: 'file',
  explain:
    'Twelve digits with the check digit of an Aadhaar number stand in the text. With such a number somebody can look for a worker or take money in a name. The handbook holds no number of any person, not even as an example. If it is something else, write it with its commas or as a typed number.',
  example: { bad: 'His number 9999 4105 7058 was refused.', good: 'His Aadhaar number was refused.' },
  check: (file) =>
    mayHoldNumber(file)
      ? scan(file, digitRun, ([run], before, field) => {
          const found = run.length < 12 || isHarmless(run, before, field) ? undefined : windowsOf(run, 12, 12).find(isAadhaar)
          return found && { offset: found.offset, message: 'these twelve digits look like an Aadhaar number', cure: 'take them away: no number of a person is kept here' }
        })
      : [],
})

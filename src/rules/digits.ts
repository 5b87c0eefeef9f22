import type { ReadFile } from '../corpus/index.ts'

const holding = new WeakMap<ReadFile, boolean>()

/** True when a file may hold nine digits in a row or nearly so, in any script. Says no to most files at little cost. */
export function mayHoldNumber(file: ReadFile): boolean {
  let holds = holding.get(file)
  if (holds === undefined) {
    const text = file.text ?? ''
    // A number can hide behind escapes or in words of the page; then it is not sought at little cost.
    const plain = file.frontMatter ? file.frontMatter.verbatim && !/[&\\]|\d[*_~`[\]]/.test(file.frontMatter.body) : true
    holds = !plain || /\d(?:[^\dA-Za-z\n]{0,4}\d){8}/.test(text) || (/[^\u0000-\u007f]/.test(text) && /(?!\d)\p{Nd}/u.test(text))
    holding.set(file, holds)
  }
  return holds
}

/** Digits of any script (12, १२, ೧೨, １２) as 0 to 9; everything else stays. The length does not change for digits of the basic plane. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    if (digit <= '9') return digit
    // In every script the ten digits stand in a row, so the first one is at most nine back.
    const code = digit.codePointAt(0) as number
    let zero = code
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String((code - zero) % 10).padEnd(digit.length, '\u200b')
  })
}

/** Digits, with up to three spaces, hyphens, dots, slashes or brackets between two of them; a comma ends it. Found in one pass over the text. */
export const digitRun = /\p{Nd}(?:[\p{Zs}\t.()/·–—_-]{0,3}\p{Nd})*/gu

/** Neighbouring groups of digits of a run, as one number of 0 to 9, and its offset in the run. */
export interface Window {
  digits: string
  groups: string[]
  offset: number
  /** True when the run holds nothing else. */
  whole: boolean
}

/** Every number of at least `least` and at most `most` digits that neighbouring groups of a run make. */
export function windowsOf(run: string, least: number, most: number): Window[] {
  const found: Window[] = []
  const groups = [...latinDigits(run).matchAll(/[\d\u200b]+/g)].map((match) => ({ digits: match[0].replaceAll('\u200b', ''), offset: match.index }))
  for (let first = 0; first < groups.length; first++) {
    let digits = ''
    for (let last = first; last < groups.length && digits.length < most; last++) {
      const group = groups[last] as (typeof groups)[number]
      digits += group.digits
      if (digits.length >= least && digits.length <= most)
        found.push({ digits, groups: groups.slice(first, last + 1).map((each) => each.digits), offset: (groups[first] as typeof group).offset, whole: first === 0 && last === groups.length - 1 })
    }
  }
  return found
}

/** Lengths of the groups of a number: `4-4-4`. */
export const shapeOf = ({ groups }: Window): string => groups.map((group) => group.length).join('-')

/** True when one of the groups is a year of our time, as in a list of years. */
export const holdsYear = ({ groups }: Window): boolean => groups.some((group) => /^(?:19|20)\d\d$/.test(group))

/** Numbers that are a typed field by themselves (`is: 200000`, `value: 57000000`), seen from the text before them. */
const typed = /(?:^|[\s{,-])(?:is|to|value|atLeast|atMost|cases|refused|legalFee|promisedDays|count|order)["']?:\s*$/
/** The number stands inside a web address, a DOI, or a reference number of a law or an office. */
const partOfAddress = /(?:https?:\/\/|www\.|\bdoi:?\s*)\S*$/i
const numbered = /^\s*-?\s*\{?\s*(?:DOI|ISBN|number|page)\s*:/

/** True when digits at this place cannot be a number of a person. `before` is the text before them on their line. */
export function isHarmlessPlace(before: string): boolean {
  const near = before.slice(-300)
  return typed.test(near) || numbered.test(before.slice(0, 80)) || /(?:₹|\bRs\.?|\bINR)\s?$/.test(near) || (partOfAddress.test(near) && !/(?:wa\.me|whatsapp\.com|tel:)\S*$/i.test(near))
}

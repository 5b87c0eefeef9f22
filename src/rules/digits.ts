import type { ReadFile } from '../corpus/index.ts'

const holding = new WeakMap<ReadFile, boolean>()

/** True when a file may hold nine digits in a row or nearly so, in any script. Says no to most files at little cost. */
export function mayHoldNumber(file: ReadFile): boolean {
  let holds = holding.get(file)
  if (holds === undefined) {
    const text = file.text ?? ''
    // A number can hide behind escapes or in words of the page; then it is not sought at little cost.
    const plain = file.frontMatter ? file.frontMatter.verbatim && !/[&\\]|\d[*_~`[\]]/.test(file.frontMatter.body) : true
    holds = !plain || /(?:\d[^A-Za-z\n]{0,3}){9}/.test(text) || (/[^\u0000-\u007f]/.test(text) && /(?!\d)\p{Nd}/u.test(text))
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

/** Only the digits of a text, as 0 to 9. */
export const digitsOf = (text: string): string => latinDigits(text).replaceAll(/\D/g, '')

/** Numbers that are a typed field by themselves (`is: 200000`, `value: 57000000`), seen from the text before them. */
const typed = /(?:^|[\s{,-])(?:is|to|value|atLeast|atMost|cases|refused|legalFee|promisedDays|count|order)["']?:\s*$/
/** The number stands inside a web address, a DOI, or a reference number of a law or an office. */
const partOfAddress = /(?:https?:\/\/|www\.|\bdoi:?\s*)\S*$/i
const numbered = /^\s*-?\s*\{?\s*(?:DOI|ISBN|number|page)\s*:/

/** True when digits at this place cannot be a number of a person. `before` is the text before them on their line. */
export function isHarmlessPlace(before: string): boolean {
  return typed.test(before) || numbered.test(before) || (partOfAddress.test(before) && !/(wa\.me|whatsapp\.com|tel:)\S*$/i.test(before))
}

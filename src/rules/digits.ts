import type { ReadFile } from '../corpus/index.ts'

const holding = new WeakMap<ReadFile, boolean>()

/** Digits besides those of the scripts: raised, lowered, in circles, in brackets. Each row begins with 0 or 1. */
const rows = ['⁰', '₀', '①', '⑴', '⒈', '⓵', '❶', '➀', '➊'] as const
const beginsAt = (first: string) => (first < '①' ? 0 : 1)
const digit = String.raw`[\p{Nd}¹²³⓪⓿${rows.map((first) => `${first}-${String.fromCharCode(first.charCodeAt(0) + 9 - beginsAt(first))}`).join('')}]`
const anyDigit = new RegExp(digit, 'gu')
const rareDigit = new RegExp(String.raw`(?!\d)${digit}`, 'u')

/** True when a file may hold nine digits in a row or nearly so, in any script. Says no to most files at little cost. */
export function mayHoldNumber(file: ReadFile): boolean {
  let holds = holding.get(file)
  if (holds === undefined) {
    const text = file.text ?? ''
    // A number can hide behind escapes or in words of the page; then it is not sought at little cost.
    const plain = file.frontMatter ? file.frontMatter.verbatim && !/[&\\]|\d[*_~`[\]]/.test(file.frontMatter.body) : true
    holds = !plain || /\d(?:[^\dA-Za-z]{0,40}\d|[OoIl]\d){8}/.test(text) || /\d(?:-?\d){8}/.test(file.path) || (/[^\u0000-\u007f]/.test(text) && rareDigit.test(text))
    holding.set(file, holds)
  }
  return holds
}

/** Value of one digit, 0 to 9. */
function valueOf(sign: string): number {
  const code = sign.codePointAt(0) as number
  if (sign === '⓪' || sign === '⓿') return 0
  if ('¹²³'.includes(sign)) return '¹²³'.indexOf(sign) + 1
  const row = rows.find((first) => code >= first.charCodeAt(0) && code <= first.charCodeAt(0) + 9 - beginsAt(first))
  if (row) return code - row.charCodeAt(0) + beginsAt(row)
  // In every script the ten digits stand in a row, so the first one is at most nine back; of five rows in a row, from their start.
  let zero = code >= 0x1d7ce && code <= 0x1d7ff ? 0x1d7ce : code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}

/** Digits of any writing (12, १२, ೧೨, １２, ①②) as 0 to 9; everything else stays. The length does not change for digits of the basic plane. */
export function latinDigits(text: string): string {
  return text.replace(anyDigit, (sign) => (sign >= '0' && sign <= '9' ? sign : String(valueOf(sign)).padEnd(sign.length, '\u200b')))
}

/**
 * Digits, with what may part two of them: spaces, of which a page shows one; the end of a line; up to three hyphens, dots,
 * slashes or brackets; one other sign that no space surrounds; a letter that looks like a digit. Found in one pass over the text.
 */
export const digitRun = new RegExp(
  String.raw`${digit}(?:(?:\ufe0f?\u20e3)?(?:[\p{Zs}\t]{0,40}|[\p{Zs}\t]{0,8}\r?\n[\p{Zs}\t]{0,8}|[\p{Zs}\t.()[\]{}/·_\p{Pd}\u2212]{1,3}|[,;:|+*'’#=~•∙])${digit}|[OoIl](?=${digit}))*`,
  'gu',
)

/** Neighbouring groups of digits of a run, as one number of 0 to 9, and its offset in the run. */
export interface Window {
  digits: string
  groups: string[]
  offset: number
  /** True when the run holds nothing else. */
  whole: boolean
}

/** A number with commas as things are counted: 12,34,567 or 1,234,567. It is no part of another. */
const counted = /(?<![\d\u200b,])\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d\u200b,])/g

/** Every number of at least `least` and at most `most` digits that neighbouring groups of a run make. */
export function windowsOf(run: string, least: number, most: number): Window[] {
  const found: Window[] = []
  const latin = latinDigits(run).replace(/(?<=[\d\u200b])[OoIl](?=\d)/g, (letter) => (/o/i.test(letter) ? '0' : '1'))
  for (const piece of latin.replace(counted, (number) => '#'.repeat(number.length)).matchAll(/(?:(?!##)[^])+/g)) {
    const groups = [...piece[0].matchAll(/[\d\u200b]+/g)].map((match) => ({ digits: match[0].replaceAll('\u200b', ''), offset: piece.index + match.index }))
    for (let first = 0; first < groups.length; first++) {
      let digits = ''
      for (let last = first; last < groups.length && digits.length < most; last++) {
        const group = groups[last] as (typeof groups)[number]
        digits += group.digits
        if (digits.length >= least && digits.length <= most)
          found.push({ digits, groups: groups.slice(first, last + 1).map((each) => each.digits), offset: (groups[first] as typeof group).offset, whole: first === 0 && last === groups.length - 1 })
      }
    }
  }
  return found
}

/** Lengths of the groups of a number: `4-4-4`. */
export const shapeOf = ({ groups }: Window): string => groups.map((group) => group.length).join('-')

/** True when one of the groups is a year of our time, as in a list of years. */
export const holdsYear = ({ groups }: Window): boolean => groups.some((group) => /^(?:19|20)\d\d$/.test(group))

/** Fields that hold a number by itself (`is: 200000`, `value: 57000000`), and those of a source that hold one among words. */
const typed = new Set(['is', 'to', 'value', 'atLeast', 'atMost', 'cases', 'refused', 'legalFee', 'promisedDays', 'count', 'order'])
/** The number stands inside a web address, a DOI, or the number or page of a source. */
const partOfAddress = /(?:https?:\/\/|www\.|\bdoi:?\s*)\S*$/i
/** Addresses that name a person by a number: those that open a chat or a call, and those that say so. */
const ofPerson = /(?:wa\.me|whatsapp\.com|\bt\.me|telegram\.me|truecaller\.com|signal\.me|tel:|sms:)\S*$|[?&/#](?:aadhaa?r|uid|uan|pan|epic|voter|mobile|mob|phone|tel|msisdn|contact|whatsapp|account|acc)[\w-]{0,12}[=/]\S{0,3}$|[/=]\+$/i
const numbered = new Set(['DOI', 'ISBN', 'number', 'page'])

/** True when `run`, digits as they stand, cannot be a number of a person. `before` is the text before them on their line, `field` the field that holds them. */
export function isHarmless(run: string, before: string, field: () => string[]): boolean {
  const near = before.slice(-300)
  if (partOfAddress.test(near)) return !ofPerson.test(near)
  if (/^[\d,.]+$/.test(run) && (/(?:₹|\bRs\.?|\bINR)\s?$/.test(near) || (/:\s*-?$/.test(near) && typed.has(field().at(-1) ?? '')))) return true
  return /(?:DOI|ISBN|number|page)["']?:/.test(near) && numbered.has(field().at(-1) ?? '')
}

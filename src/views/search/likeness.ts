/**
 * How alike two words sound. Both are sounds (see `soundOf`), so what differs is a slip of the finger or the ear: a vowel
 * weighs less than a consonant, and neighbours such as t and d less than strangers.
 */
const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'
const vowels = 'aeiou'
const nearVowels = ['ei', 'ou']
const nearConsonants = ['td', 'kg', 'bv', 'bp', 'sc', 'jg', 'lr', 'nm', 'dr', 'fp', 'jy', 'kc', 'vy']

const otherVowel = 0.4
const nearVowel = 0.25
const nearConsonant = 0.5
const swap = 0.8
const lostVowel = 0.4

const size = alphabet.length
const digitStart = alphabet.indexOf('0')
/** What it costs to write one letter for another, and to lose one: a table, since every key asks it some ten thousand times. */
const exchange = new Float64Array(size * size).fill(1)
const loss = new Float64Array(size).fill(1)
const place = (letter: string) => alphabet.indexOf(letter)
const setPair = (a: string, b: string, cost: number) => {
  exchange[place(a) * size + place(b)] = exchange[place(b) * size + place(a)] = cost
}
for (const a of vowels) for (const b of vowels) setPair(a, b, otherVowel)
for (const [a, b] of nearVowels) setPair(a as string, b as string, nearVowel)
for (const [a, b] of nearConsonants) setPair(a as string, b as string, nearConsonant)
for (const a of alphabet) setPair(a, a, 0)
for (const letter of `${vowels}hy`) loss[place(letter)] = lostVowel

/** Sounds hold small letters and digits only. */
function placeAt(word: string, at: number): number {
  const code = word.charCodeAt(at)
  return code >= 97 ? code - 97 : code - 48 + digitStart
}

const longest = 64
let before = new Float64Array(longest + 1)
let above = new Float64Array(longest + 1)
let row = new Float64Array(longest + 1)

/** Cost of turning `a` into `b` by losing, adding, exchanging and swapping letters; `limit` or more is not counted out. */
export function distance(a: string, b: string, limit: number): number {
  const width = Math.min(b.length, longest)
  const height = Math.min(a.length, longest)
  above[0] = 0
  for (let j = 0; j < width; j++) above[j + 1] = (above[j] as number) + (loss[placeAt(b, j)] as number)
  for (let i = 0; i < height; i++) {
    const own = placeAt(a, i)
    const ownLoss = loss[own] as number
    let least = (row[0] = (above[0] as number) + ownLoss)
    for (let j = 0; j < width; j++) {
      const other = placeAt(b, j)
      let cost = Math.min((above[j] as number) + (exchange[own * size + other] as number), (above[j + 1] as number) + ownLoss, (row[j] as number) + (loss[other] as number))
      if (i > 0 && j > 0 && own === placeAt(b, j - 1) && other === placeAt(a, i - 1)) cost = Math.min(cost, (before[j - 1] as number) + swap)
      row[j + 1] = cost
      if (cost < least) least = cost
    }
    if (least >= limit) return limit
    ;[before, above, row] = [above, row, before]
  }
  return above[width] as number
}

const isNumber = /^\d/
/** Whether a word that begins with `known` may be meant by `typed`. A slip in the first letter is rare: it sounds alike, or two letters changed places. */
export function mayBegin(typed: string, known: string): boolean {
  return known === 'h' || typed.charAt(0) === 'h' || known === typed.charAt(1) || (exchange[placeAt(typed, 0) * size + placeAt(known, 0)] as number) < 1
}

/** Slips that are forgiven: none in words of up to three letters, one in 4 to 6, two in longer ones. */
const forgiven = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2)
const wholeStem = 4

/**
 * How well a `typed` word fits a `known` one: 1 when they sound the same, 0 when they are strangers. A typed beginning of a
 * known word fits (`unfinished` lets two letters be enough), and so does a known word with an ending: ಕಾರ್ಮಿಕರಿಗೆ fits ಕಾರ್ಮಿಕ.
 */
export function likeness(typed: string, known: string, unfinished: boolean): number {
  if (typed === known) return 1
  if (!mayBegin(typed, known.charAt(0))) return 0
  if (isNumber.test(typed) || isNumber.test(known)) return 0
  const [short, long] = typed.length < known.length ? [typed, known] : [known, typed]
  const least = long === known ? (unfinished ? 2 : 3) : wholeStem
  let best = short.length >= least && long.startsWith(short) ? 0.55 + (0.4 * short.length) / long.length : 0
  const limit = forgiven(Math.min(typed.length, known.length))
  if (limit > 0 && long.length - short.length <= limit / lostVowel) {
    const cost = distance(typed, known, limit + 0.01)
    if (cost <= limit) best = Math.max(best, 0.96 - (0.9 * cost) / short.length - (typed.charAt(0) === known.charAt(0) ? 0 : 0.1))
  }
  return best
}

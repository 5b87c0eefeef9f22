/**
 * How alike two words sound. Both are sounds (see `soundOf`), so what differs is a slip of the finger or the ear: a vowel
 * weighs less than a consonant, and neighbours such as t and d less than strangers.
 */
const isVowel = (letter: string) => 'aeiou'.includes(letter)
const nearVowels = ['ei', 'ie', 'ou', 'uo']
const nearConsonants = ['td', 'kg', 'bv', 'bp', 'sc', 'jg', 'lr', 'nm', 'dr', 'fp', 'jy', 'kc', 'vy']
const near = new Set(nearConsonants.flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]))

const swap = 0.8
const lostVowel = 0.4

function exchange(a: string, b: string): number {
  if (a === b) return 0
  if (isVowel(a) && isVowel(b)) return nearVowels.includes(a + b) ? 0.25 : 0.4
  return near.has(a + b) ? 0.5 : 1
}

const loss = (letter: string) => (isVowel(letter) || letter === 'h' || letter === 'y' ? lostVowel : 1)

/** Cost of turning `a` into `b` by losing, adding, exchanging and swapping letters; `limit` or more is not counted out. */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let above = [0]
  for (let j = 0; j < b.length; j++) above.push((above[j] as number) + loss(b.charAt(j)))
  for (let i = 0; i < a.length; i++) {
    const row = [(above[0] as number) + loss(a.charAt(i))]
    let least = row[0] as number
    for (let j = 0; j < b.length; j++) {
      let cost = Math.min((above[j] as number) + exchange(a.charAt(i), b.charAt(j)), (above[j + 1] as number) + loss(a.charAt(i)), (row[j] as number) + loss(b.charAt(j)))
      if (i > 0 && j > 0 && a.charAt(i) === b.charAt(j - 1) && a.charAt(i - 1) === b.charAt(j)) cost = Math.min(cost, (before[j - 1] as number) + swap)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least >= limit) return limit
    before = above
    above = row
  }
  return above[b.length] as number
}

const isNumber = /^\d/
/** A slip in the first letter is rare; only letters that sound alike, or two that changed places, are looked at. */
const mayBegin = (a: string, b: string) => {
  const [x, y] = [a.charAt(0), b.charAt(0)]
  return x === y || (isVowel(x) && isVowel(y)) || near.has(x + y) || (x === b.charAt(1) && y === a.charAt(1)) || x === 'h' || y === 'h'
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
  if (!mayBegin(typed, known)) return 0
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

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/**
 * Texts packed for a file that carries its own unpacking. The usual packing looks back 32,000 bytes; a handbook repeats itself
 * over millions. So long repetitions are taken out first, which saves four tenths of what is left.
 */

/** Shorter repetitions cost as much to name as to write. */
const shortest = 48

/** What is left of a text, and where its repetitions go. */
interface Thinned {
  /** The text without repetitions. */
  rest: string
  /** Three numbers for each repetition: letters of `rest` before it, how far back it stood, its length. */
  copies: number[]
}

/** Multiplier of the rolling hash: odd, with bits all over. */
const spread = 0x9e3779b1

/** Hashes of all pieces of `shortest` letters, by where they begin; a later piece is found by rolling, in one step a letter. */
function* rolling(text: string): Generator<number> {
  let drop = 1
  for (let step = 0; step < shortest; step++) drop = Math.imul(drop, spread)
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, spread) + text.charCodeAt(at)) | 0
    if (at >= shortest) hash = (hash - Math.imul(drop, text.charCodeAt(at - shortest))) | 0
    if (at >= shortest - 1) yield hash
  }
}

function thinned(text: string): Thinned {
  const hashes = Int32Array.from(rolling(text))
  const seen = new Map<number, number>()
  const rest: string[] = []
  const copies: number[] = []
  let from = 0
  for (let at = 0; at < hashes.length; ) {
    const before = seen.get(hashes[at] as number)
    seen.set(hashes[at] as number, at)
    let length = 0
    if (before !== undefined) while (at + length < text.length && text.charCodeAt(before + length) === text.charCodeAt(at + length)) length++
    if (before === undefined || length < shortest) {
      at++
      continue
    }
    rest.push(text.slice(from, at))
    copies.push(at - from, at - before, length)
    for (let inner = at + 1; inner < Math.min(at + length, hashes.length); inner++) seen.set(hashes[inner] as number, inner)
    at += length
    from = at
  }
  return { rest: rest.join('') + text.slice(from), copies }
}

/** A text as base64 that `unpacked` reads. */
export const packed = (text: string): string => Buffer.from(deflateSync(strToU8(JSON.stringify(thinned(text))), { level: 9 })).toString('base64')

/** How many letters a browser makes into a string at once. */
const inOneCall = 8192

/** The text of `packed`. Runs in the reader's browser. */
export function unpacked(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const { rest, copies } = JSON.parse(strFromU8(inflateSync(bytes))) as Thinned
  let length = rest.length
  for (let at = 2; at < copies.length; at += 3) length += copies[at] as number
  // Letters are written into one block: joining strings would copy all of it each time.
  const letters = new Uint16Array(length)
  let to = 0
  let from = 0
  const write = (end: number) => {
    while (from < end) letters[to++] = rest.charCodeAt(from++)
  }
  for (let at = 0; at < copies.length; at += 3) {
    write(from + (copies[at] as number))
    const back = copies[at + 1] as number
    // Letter by letter: a repetition may reach into itself.
    for (const end = to + (copies[at + 2] as number); to < end; to++) letters[to] = letters[to - back] as number
  }
  write(rest.length)
  let text = ''
  for (let at = 0; at < length; at += inOneCall) text += String.fromCharCode.apply(null, letters.subarray(at, at + inOneCall) as unknown as number[])
  return text
}

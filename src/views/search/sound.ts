import { latin } from './letters.ts'

/**
 * Rules that bring spellings of one sound together, in this order. They serve Indian words written in Latin letters and
 * English words alike; what they confuse besides, the weights of the words sort out.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]/g, ''],
  [/^wr/, 'r'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/sch(?=[oe])/g, 'sk'],
  [/[cstx]+ion/g, 'san'],
  [/shan/g, 'san'],
  [/t?ch+h?/g, 'C'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/C/g, 'c'],
  [/ph/g, 'f'],
  [/z/g, 'j'],
  [/w/g, 'v'],
  [/([kgcjtdbsr])h+/g, '$1'],
  [/y(?![aeiou])/g, 'i'],
  [/h(?![aeiou])/g, ''],
  [/aa+/g, 'a'],
  [/ee+|ii+|ea/g, 'i'],
  [/oo+|uu+/g, 'u'],
  [/a[iy](?![aeiou])|ei/g, 'e'],
  [/[ao]u/g, 'o'],
  [/m(?=[bcdfgjklnpstv])/g, 'n'],
  [/([a-z])\1+/g, '$1'],
]

/** An `a` that Hindi swallows in speech and writers of Latin letters leave out: `anganavadi`, `anganwadi`. */
const swallowed = /([aeiou][^aeiou])a(?=[^aeiou][aeiou])/g

/**
 * How a word sounds, roughly: `mazdoor`, `majdoor`, मज़दूर and ಮಜ್ದೂರ್ give `majdur`. Long and short vowels, breathed and
 * plain consonants are one; a last `a` or `e` falls away, since Kannada says `yojane` where Hindi says `yojana` and English
 * writes letters that nobody hears. `word` is folded. Empty when nothing can be heard.
 */
export function soundOf(word: string): string {
  let sound = latin(word)
  for (const [spelling, heard] of rules) sound = sound.replace(spelling, heard)
  if (sound.length > 3) sound = sound.replace(/([^aeiou])[ae]$/, '$1')
  return sound.replace(swallowed, '$1')
}

import { endsInConsonant, inDevanagari, latin } from './letters.ts'

/** English names of letters as Indian scripts write them, in the places of Devanagari. Longer names first. */
const letterNames: readonly (readonly [string, string])[] = [
  ['[ऎए]क्स्?', 'x'], ['क्य[ुू]', 'q'], ['ड[बव]्ल्य[ुू]', 'w'], ['ज[ॆे]ड्?', 'z'], ['वाई|वै', 'y'], ['[ऎए]च्?', 'h'], ['आर्?', 'r'], ['आई|ऐ', 'i'],
  ['[ऎए]फ्?', 'f'], ['[ऎए]ल्?', 'l'], ['[ऎए](?:म्?|ं)', 'm'], ['[ऎए]न्?', 'n'], ['[ऎए]स्?', 's'], ['ब[िी]', 'b'], ['स[िी]', 'c'], ['ड[िी]', 'd'],
  ['ज[िी]', 'g'], ['ज[ॆे]', 'j'], ['क[ॆे]', 'k'], ['प[िी]', 'p'], ['ट[िी]', 't'], ['य[ुू]', 'u'], ['व[िी]', 'v'], ['[ऎए]', 'a'], ['[इई]', 'e'], ['[ऒओ]', 'o'],
]
const oneLetter = new RegExp(letterNames.map(([name]) => `(${name})`).join('|'), 'g')
const singleLetter = new RegExp(`^(?:${letterNames.map(([name]) => name).join('|')})$`)
const onlyLetters = new RegExp(`^(?:${letterNames.map(([name]) => name).join('|')}){2,}$`)
/** A vowel letter, not a vowel sign: past the start of a word only spelt-out letters have one, as ए in पीएफ. */
const vowelLetter = /[ऄ-औ]/

/** Whether a word is the English name of one letter: पी, एफ. */
export const isLetterName = (word: string): boolean => singleLetter.test(inDevanagari(word))

/** The letters of an acronym that an Indian script spells by their English names; undefined for other words. */
export function spelt(word: string): string | undefined {
  const name = inDevanagari(word)
  if (!vowelLetter.test(name) || !onlyLetters.test(name)) return undefined
  return name.replace(oneLetter, (...found) => (letterNames[found.slice(1, letterNames.length + 1).findIndex(Boolean)] as readonly [string, string])[1])
}

/** Letters and pairs that sound as another does; `C` is a ch that was heard before. */
const plainer: Readonly<Record<string, string>> = { ph: 'f', C: 'c', c: 'k', q: 'k', z: 'j', w: 'v', aa: 'a', ee: 'i', ii: 'i', ea: 'i', oo: 'u', uu: 'u' }

/**
 * Rules that bring spellings of one sound together, in this order. They serve Indian words written in Latin letters and
 * English words alike; what they confuse besides, the weights of the words sort out.
 */
const rules: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/N|[^a-z0-9]/g, (found) => (found === 'N' ? 'n' : '')],
  [/^wr/, 'r'],
  [/(?:ss|[stx])ion|shan/g, 'san'],
  [/x/g, 'ks'],
  [/sch(?=[oe])/g, 'sk'],
  [/t?ch+h?/g, 'C'],
  [/c(?=[eiy])/g, 's'],
  [/ph|[Ccqzw]/g, (found) => plainer[found] as string],
  [/([kgcjtdbsr])h+/g, '$1'],
  [/y(?![aeiou])/g, 'i'],
  [/h(?=[^aeiou])/g, ''],
  [/aa+|ee+|ii+|ea|oo+|uu+/g, (found) => plainer[found.slice(0, 2)] as string],
  [/a[iy](?![aeiou])|ei|[ao]u/g, (found) => (found.endsWith('u') ? 'o' : 'e')],
  [/([a-z])\1+/g, '$1'],
]

/** Nasals take the place of the letter that follows; writers choose either. */
const nasal = /m(?=[bcdfgjklnpstv])/g

/** The plural of English words. */
const plural = /([a-z]{3}[^suic])s$/

/** An `a` that Hindi swallows in speech and writers of Latin letters leave out: `anganavadi`, `anganwadi`. */
const swallowed = /([aeiou][^aeiou])a(?=[^aeiou][aeiou])/g

/**
 * How a word sounds, roughly: `mazdoor`, `majdoor`, मज़दूर and ಮಜ್ದೂರ್ give `majdur`. Long and short vowels, breathed and
 * plain consonants are one; a last `a` or `e` falls away, since Kannada says `yojane` where Hindi says `yojana` and English
 * writes letters that nobody hears. `word` is folded. Empty when nothing can be heard.
 */
export function soundOf(word: string): string {
  const plain = latin(word)
  let sound = plain === word ? word.replace(plural, '$1') : (spelt(word) ?? (plain.length < 4 && endsInConsonant(word) ? plain.slice(0, -1) : plain))
  for (const [spelling, letter] of rules) sound = sound.replace(spelling, letter as string)
  if (sound.length > 3) sound = sound.replace(/([^aeiou])[ae]$/, '$1')
  return sound.replace(swallowed, '$1').replace(nasal, 'n')
}

/**
 * Letters of every script of India into plain Latin ones. The nine Indic blocks of Unicode lie side by side in one order
 * (they follow ISCII), so one row of sounds serves Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada
 * and Malayalam: a further() language needs nothing here.
 */
const firstBlock = 0x0900
const lastBlock = 0x0d7f
const blockSize = 0x80

/** Sounds from offset 0x01 of a block; a dash stands where nothing is heard, `N` for the nasal dot, which may be n or m. */
const sounds = (
  'N N h - a aa i i u u ri li e e e ai o o o au ' + // 01–14: nasals, breath, vowels
  'k k g g n ch ch j j n t t d d n t t d d n n p f b b m y r r l l l v s s s h ' + // 15–39: consonants
  '- - - - aa i i u u ru ru e e e ai o o o au' // 3A–4C: marks and vowel signs
).split(' ')
const firstConsonant = 0x15
const lastConsonant = 0x39
const firstSign = 0x3e
const lastSign = 0x4d
const silencer = 0x4d
const nuktaLetters = ['k', 'k', 'g', 'j', 'd', 'd', 'f', 'y'] // 58–5F, one code point each in old texts
const firstDigit = 0x66
const lastDigit = 0x6f

/** What is not written for the ear: joiners, byte order marks, soft hyphens, and accents of Latin letters. */
const unheard = /[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/g
/** Nuktas of the nine blocks: ज़ and ज are one letter to whoever types. */
const nuktas = /[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]/g

/**
 * A text as it is compared: small letters, one form for letters that Unicode can write in several, nothing invisible,
 * no nuktas.
 */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(unheard, '').normalize('NFC').replace(nuktas, '').toLowerCase()
}

function blockOffset(code: number): number {
  return code < firstBlock || code > lastBlock ? -1 : (code - firstBlock) % blockSize
}

/** Whether a sign that changes or silences the vowel of a consonant follows. */
function bare(next: number): boolean {
  const offset = blockOffset(next)
  return offset >= firstSign && offset <= lastSign
}

/** A folded text with every Indic letter written in Latin ones as it sounds: ಕಾರ್ಮಿಕ and कार्मिक both `karmika`. Other letters stay. */
export function latin(text: string): string {
  let out = ''
  for (let index = 0; index < text.length; index++) {
    const offset = blockOffset(text.charCodeAt(index))
    if (offset < 0) out += text.charAt(index)
    else if (offset >= firstDigit && offset <= lastDigit) out += String(offset - firstDigit)
    else if (offset >= 0x58 && offset <= 0x5f) out += `${nuktaLetters[offset - 0x58]}a`
    else {
      const sound = offset === silencer ? '-' : (sounds[offset - 1] ?? '-')
      if (sound !== '-') out += sound
      if (offset >= firstConsonant && offset <= lastConsonant && !bare(text.charCodeAt(index + 1))) out += 'a'
    }
  }
  return out
}

/** The same letters in the places of Devanagari, so that one pattern reads every Indic script. */
export function inDevanagari(text: string): string {
  return Array.from(text, (letter) => {
    const offset = blockOffset(letter.charCodeAt(0))
    return offset < 0 ? letter : String.fromCharCode(firstBlock + offset)
  }).join('')
}

/** Whether a word ends in an Indic consonant with the vowel that is written but not always heard. */
export function endsInConsonant(word: string): boolean {
  const offset = blockOffset(word.charCodeAt(word.length - 1))
  return word.length > 1 && offset >= firstConsonant && offset <= lastConsonant
}

import { rule } from './rule.ts'
import { scan } from './scan.ts'

/**
 * What Unicode calls ignorable, controls and ends of lines besides our own, and what no font draws: blank cells, letters of
 * nobody, halves of letters, codes that are no letters. Two and more signs stacked upon a letter hide the letters around it.
 */
const pattern = /(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffb\u{13430}-\u{1345f}]|\r(?!\n)|\p{Script=Inherited}(?<=[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{3})/gu
/** Nothing but letters, marks, digits and signs that everybody sees, and no code of a character. */
const plain = /^[\t\n\u0020-\u0025\u0027-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0900-\u0dff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/
/** Scripts that join or part letters with U+200C and U+200D: those of India, Arabic script, and joined pictures. */
const joining = /[\u0600-\u06ff\u0750-\u077f\u0900-\u0dff\u0f00-\u0fff\u1000-\u109f\p{Extended_Pictographic}\ufe0f]$/u

const names: Record<string, string> = {
  '\u00ad': 'a soft hyphen', '\u200b': 'a space without width', '\u200c': 'a hidden non-joiner', '\u200d': 'a hidden joiner', '\ufeff': 'a hidden byte-order mark',
  '\u2028': 'a line separator', '\u2029': 'a paragraph separator', '\r': 'a carriage return',
}
/** Chooses between letter and picture: right behind a picture, and in a key of a telephone. */
const asPicture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\d#*]$/u
const isDirection = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

export default rule({
  code: 'hidden-character',
  level: 'error',
  scope: 'file',
  explain:
    'The text holds a character that nobody sees. Some turn the direction of the text, so that it reads otherwise than it is; some hide inside a word, so that search does not find it and a look-alike passes for another. Joiners inside words of Kannada, Hindi and other Indian scripts are right and stay.',
  example: { bad: 'e-Sh\\u200bram', good: 'e-Shram' },
  check: (file) =>
    file.text === undefined || (file.frontMatter?.verbatim && plain.test(file.text))
      ? []
      : scan(file, pattern, (match, before) => {
      const character = match[0]
      if (match.index === 0 && character === '\ufeff') return undefined
      if ((character === '\ufe0e' || character === '\ufe0f') && asPicture.test(before)) return undefined
      if ((character === '\u200c' || character === '\u200d') && joining.test(before)) return undefined
      const code = `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
      const name = names[character] ?? (isDirection.test(character) ? 'a character that turns the direction of text' : 'a character that nobody sees')
      return { message: `here stands ${name} (${code})`, cure: 'delete it: go behind it, press the backspace key, and type the word again' }
    }),
})

import { rule } from './rule.ts'
import { scan } from './scan.ts'

// eslint-disable-next-line no-control-regex
const pattern = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]|\r(?!\n)/gu
/** Scripts that join or part letters with U+200C and U+200D: those of India, Arabic script, and joined pictures. */
const joining = /[\u0600-\u06ff\u0750-\u077f\u0900-\u0dff\u0f00-\u0fff\u1000-\u109f\p{Extended_Pictographic}\ufe0f]$/u

const names: Record<string, string> = {
  '\u00ad': 'a soft hyphen', '\u200b': 'a space without width', '\u200c': 'a hidden non-joiner', '\u200d': 'a hidden joiner', '\ufeff': 'a hidden byte-order mark',
  '\u2028': 'a line separator', '\u2029': 'a paragraph separator', '\r': 'a carriage return',
}
const isDirection = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

export default rule({
  code: 'hidden-character',
  level: 'error',
  scope: 'file',
  explain:
    'The text holds a character that nobody sees. Some turn the direction of the text, so that it reads otherwise than it is; some hide inside a word, so that search does not find it and a look-alike passes for another. Joiners inside words of Kannada, Hindi and other Indian scripts are right and stay.',
  example: { bad: 'e-Sh\\u200bram', good: 'e-Shram' },
  check: (file) =>
    scan(file, pattern, (match, before) => {
      const character = match[0]
      if (match.index === 0 && character === '\ufeff') return undefined
      if ((character === '\u200c' || character === '\u200d') && joining.test(before)) return undefined
      const code = `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
      const name = names[character] ?? (isDirection.test(character) ? 'a character that turns the direction of text' : 'a character that nobody sees')
      return { message: `here stands ${name} (${code})`, cure: 'delete it: go behind it, press the backspace key, and type the word again' }
    }),
})

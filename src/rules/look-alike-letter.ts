import { rule } from './rule.ts'
import { scan } from './scan.ts'

/** A word that holds Latin letters and letters of a script whose letters look like Latin ones. */
const pattern = /[\p{L}\p{M}\p{Nd}’'-]*(?:\p{Script=Latin}[\p{L}\p{M}\p{Nd}’'-]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}][\p{L}\p{M}\p{Nd}’'-]*\p{Script=Latin})[\p{L}\p{M}\p{Nd}’'-]*|[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]+/gu
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\uff21-\uff5a\u{1d400}-\u{1d7ff}]/u
const suspicious = /[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u13a0-\u13ff\u1f00-\u1fff\uab70-\uabbf\uff21-\uff5a]|\ud835/

export default rule({
  code: 'look-alike-letter',
  level: 'error',
  scope: 'file',
  explain:
    'A word mixes Latin letters with letters of another script that look the same, such as the Cyrillic а in place of the Latin a. Search does not find such a word, and in an address it leads somewhere else. Whole words in other scripts are welcome.',
  example: { bad: 'e-Shrаm   (with a Cyrillic а)', good: 'e-Shram' },
  check: (file) =>
    file.text === undefined || (!suspicious.test(file.text) && file.frontMatter?.verbatim !== false && !file.frontMatter?.body.includes('&'))
      ? []
      : scan(file, pattern, (match) => {
          const letter = foreign.exec(match[0])?.[0] ?? match[0]
          const code = `U+${(letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
          return { message: `"${match[0].slice(0, 40)}" mixes letters that only look alike (${letter}, ${code})`, cure: 'type the word again with the letters of one script' }
        }),
})

import { rule } from './rule.ts'
import { scan } from './scan.ts'

/** Scripts with letters that look like Latin ones. */
const others = String.raw`\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}`
/** Letters that are a variant of another for Unicode: of full width, of formulas, in circles and squares, raised, joined in one sign; and letters of phonetics. */
const variants = String.raw`\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\u249c-\u24e9\u{1f110}-\u{1f189}\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c-\u2134\u2139\u2145-\u2149\u2c7c-\u2c7d\ufb00-\ufb06\u0250-\u02af\u02b0-\u02b8\u02e0-\u02e4\u1d00-\u1dbf`
const twins = 'аеорсухіјѕһԁԛԝӏАВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαι'
const part = String.raw`[\p{L}\p{M}\p{Nd}’'-]*`
/** A word that holds Latin letters and letters of another script that look like them, letters of nothing but twins, or a variant of a letter. */
const pattern = new RegExp(String.raw`${part}(?:\p{Script=Latin}${part}[${others}]|[${others}]${part}\p{Script=Latin})${part}|(?<![\p{L}\p{M}])[${twins}]{2,}(?![\p{L}\p{M}])|[${variants}]+`, 'gu')
const foreign = new RegExp(`[${others}${variants}]`, 'u')

export default rule({
  code: 'look-alike-letter',
  level: 'error',
  scope: 'file',
  explain:
    'A word mixes Latin letters with letters of another script that look the same, such as the Cyrillic а in place of the Latin a. Search does not find such a word, and in an address it leads somewhere else. Whole words in other scripts are welcome.',
  example: { bad: 'e-Shrаm   (with a Cyrillic а)', good: 'e-Shram' },
  check: (file) =>
    file.text === undefined || (!foreign.test(file.text) && file.frontMatter?.verbatim !== false && !file.frontMatter?.body.includes('&'))
      ? []
      : scan(file, pattern, (match) => {
          const letter = foreign.exec(match[0])?.[0] ?? match[0]
          const code = `U+${(letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
          return { message: `"${match[0].slice(0, 40)}" mixes letters that only look alike (${letter}, ${code})`, cure: 'type the word again with the letters of one script' }
        }),
})

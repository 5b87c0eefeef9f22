import { valuesOf } from '../corpus/index.ts'
import { latinDigits } from './digits.ts'
import { rule, type Finding } from './rule.ts'

/** Words behind a number that multiply it, in the languages of the handbook. One that is missing here costs a needless advice. */
const scales = new Map(
  ([['thousand ಸಾವಿರ हज़ार हजार', 1e3], ['lakh ಲಕ್ಷ लाख', 1e5], ['million ಮಿಲಿಯನ್ मिलियन', 1e6], ['crore ಕೋಟಿ करोड़', 1e7], ['billion ಬಿಲಿಯನ್ बिलियन', 1e9]] as const).flatMap(([words, times]) => words.normalize('NFC').split(' ').map((word) => [word, times] as const)),
)
const number = new RegExp(String.raw`\d+(?:,\d+)*(?:\.\d+)?(?:[\s\u00a0-]{0,2}(${[...scales.keys()].join('|')}))?`, 'gi')

const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
/** Numbers that the original may write out; larger ones stand in digits. */
const written = new Map(Array.from({ length: 100 }, (_, value): [string, number] => [value < 20 ? (ones[value] as string) : [tens[Math.floor(value / 10)], ones[value % 10]].filter(Boolean).join('-'), value]))
written.set('hundred', 100).set('half', 50).set('twice', 2)
/** Small numbers are words in one language and digits in another: what is missing is told from here on. */
const surelyInDigits = 21

/** Links name other entries by their titles, of which each language has its own. */
const link = /\[[^[\]]*\]\([^()]*\)/g

/** A number as it stands, and what it may say: in “1.98 of 3.5 lakh” the first may be lakhs too. */
interface Stated {
  text: string
  values: number[]
}

/** The numbers that stand in digits, multiplied by the words behind them. */
function numbersIn(text: string): Stated[] {
  const found = [...latinDigits(text.normalize('NFC')).matchAll(number)].map(([whole, scale]) => ({ text: whole.trim(), bare: Number.parseFloat(whole.replaceAll(',', '')), times: scales.get(scale?.toLowerCase() ?? '') }))
  return found.map(({ text: stated, bare, times }, at) => {
    const next = found[at + 1]?.times
    return { text: stated, values: (times ? [times] : next ? [1, next] : [1]).map((each) => Number((bare * each).toPrecision(12))) }
  })
}

/** Numbers that the original writes out. */
const namedIn = (text: string) => new Set((text.toLowerCase().match(/[a-z]+(?:-[a-z]+)?/g) ?? []).flatMap((word) => [word, ...word.split('-')].flatMap((each) => written.get(each) ?? [])))

/** The digits of a text in one order: nearly always those of the rendering are the same. Digits of other scripts are no match for it. */
const inDigits = (text: string) => text.match(/\d[\d,.]*/g)?.map((each) => each.replace(/[,.]+$/, '')).sort().join(' ') ?? (/\p{Nd}/u.test(text) ? undefined : '')
const scaled = new RegExp([...scales.keys()].join('|'), 'i')

/** What the rendering says otherwise, in words; undefined when the numbers are the same. */
function differing(original: string, rendering: string): string | undefined {
  const digits = inDigits(rendering)
  if (digits === inDigits(original) && (digits === '' || !(scaled.test(rendering) || scaled.test(original)))) return undefined
  const [there, here] = [numbersIn(original), numbersIn(rendering)]
  const isAmong = (all: Stated[], { values }: Stated) => all.some((other) => other.values.some((value) => values.includes(value)))
  const named = namedIn(original)
  const added = here.filter((each) => !isAmong(there, each) && !each.values.some((value) => named.has(value))).map(({ text }) => text)
  const lost = there.filter((each) => (each.values[0] as number) >= surelyInDigits && !isAmong(here, each)).map(({ text }) => text)
  if (added.length === 0 && lost.length === 0) return undefined
  return [added.length > 0 && `${added.join(', ')} ${added.length > 1 ? 'do' : 'does'} not stand in the original${there.length > 0 ? ` (it has ${there.map(({ text }) => text).join(', ')})` : ''}`, lost.length > 0 && `${lost.join(', ')} of the original ${lost.length > 1 ? 'do' : 'does'} not stand here`].filter(Boolean).join('; ')
}

export default rule({
  code: 'other-number',
  level: 'advice',
  scope: 'translation',
  explain:
    'A translation holds a number in digits that its original does not hold, or leaves one out. A slip in a number of days or rupees costs a worker a way to the office. Numbers below 21 may be words in one language and digits in the other, and 6.6 million may be 66 lakh: that is seen as the same. When the translation is right as it is, leave it: advice stops nothing.',
  example: { bad: 'en: Apply within 45 days.   kn: 54 ದಿನಗಳಲ್ಲಿ ಅರ್ಜಿ ಹಾಕಿ.', good: 'en: Apply within 45 days.   kn: 45 ದಿನಗಳಲ್ಲಿ ಅರ್ಜಿ ಹಾಕಿ.' },
  *check({ original, translation }): Iterable<Finding> {
    const { title, summary, words } = translation.data
    const texts = new Map(valuesOf(original).flatMap(({ key, value, meta }) => (meta.words && typeof value === 'string' ? [[key, value] as const] : [])))
    const rendered = [...Object.entries({ title, summary }).map(([key, text]) => ({ key, text, path: [key] })), ...Object.entries(words).map(([key, text]) => ({ key, text, path: ['words', key] }))]
    const cure = 'compare it with the original and correct it, or leave it when both say the same'
    for (const { key, text, path } of rendered) {
      const known = texts.get(key)
      const message = known === undefined || text === undefined || text.trim() === '' ? undefined : differing(known, text)
      if (message) yield { path: translation.path, ...translation.at(path), field: path.join('.'), message, cure }
    }
    const message = translation.body.trim() === '' ? undefined : differing(original.body.replace(link, ''), translation.body.replace(link, ''))
    if (message) yield { path: translation.path, line: translation.bodyLine, column: 1, message, cure }
  },
})

import { rule } from './rule.ts'
import { scan } from './scan.ts'

/** The digits as people say them: English, Hindi and Kannada, in their own letters and in Latin ones. */
const said = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'double', 'triple',
  'शून्य', 'ज़ीरो', 'जीरो', 'एक', 'दो', 'तीन', 'चार', 'पांच', 'पाँच', 'छह', 'छः', 'छे', 'सात', 'आठ', 'नौ', 'डबल', 'ट्रिपल',
  'shunya', 'ek', 'do', 'teen', 'chaa?r', 'paa?nch', 'chhah?', 'chhe', 'saat', 'aath', 'nau',
  'ಸೊನ್ನೆ', 'ಶೂನ್ಯ', 'ಝೀರೋ', 'ಒಂದು', 'ಎರಡು', 'ಮೂರು', 'ನಾಲ್ಕು', 'ಐದು', 'ಆರು', 'ಏಳು', 'ಎಂಟು', 'ಒಂಬತ್ತು', 'ಡಬಲ್',
  'sonne', 'ondu', 'eradu', 'mooru', 'naalku', 'nalku', 'aidu', 'aaru', 'elu', 'yelu', 'entu', 'ombattu',
].join('|')
/** Eight of them in a row: with two that are doubled, that makes ten digits. Nobody counts aloud so far in an entry. */
const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${said})(?:[\s,.\p{Pd}]{1,3}(?:${said})(?![\p{L}\p{M}])){7,}`, 'giu')
const gap = String.raw`[\s,.\u2010-\u2015-]`
/** Says no to most files at little cost: two of them in a row behind another word, in small letters. */
const hint = new RegExp(`${gap}(?:${said})${gap}{1,3}(?:${said})${gap}`)

export default rule({
  code: 'number-in-words',
  level: 'error',
  scope: 'file',
  explain: 'Eight or more digits stand in a row in words, as somebody says the number of a telephone or a card. Such a number belongs to a person, in words as in digits. Public numbers stand once, in digits, in the contacts of the organisation.',
  example: { bad: 'Ring nine eight four five zero one two three four five.', good: 'Ring the helpline of the [labour department](/organisations/karnataka-labour-department/).' },
  check: (file) =>
    file.text === undefined || (file.frontMatter?.verbatim !== false && !hint.test(file.text.toLowerCase()))
      ? []
      : scan(file, pattern, () => ({ message: 'this looks like the number of a telephone or a card in words', cure: 'take it away: no number of a person is kept here' })),
})

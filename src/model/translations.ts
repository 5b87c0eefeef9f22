import { z } from 'zod'
import { day } from './dates.ts'
import { doc, line, record } from './documented.ts'

/**
 * A translation holds words only. Facts, dates and references come from the original, so an amount can never differ
 * between languages. The body of the file is the translated prose.
 */
export const translation = record({
  title: doc(line(140), 'Title in this language.', 'ಇ-ಶ್ರಮ್ ಕಾರ್ಡ್'),
  summary: doc(line(400), 'Summary in this language.', 'ಅಸಂಘಟಿತ ಕಾರ್ಮಿಕರಿಗೆ ಉಚಿತ ಕಾರ್ಡ್.').optional(),
  aliases: doc(z.array(line(80)).max(60), 'Names that people type in this language, also in Latin letters.', ['ಲೇಬರ್ ಕಾರ್ಡ್', 'karmika card']).default([]),
  words: doc(
    z.record(z.string().regex(/^[a-zA-Z0-9.-]+$/), line(900)),
    'Short texts of the original, by their path: benefits.<id>.label, steps.<id>.label, myths.<id>.claim …',
    { 'benefits.pension.label': '60 ವರ್ಷದ ನಂತರ ಪ್ರತಿ ತಿಂಗಳು ಪಿಂಚಣಿ' },
  ).default({}),
  renders: doc(
    z.record(z.string(), z.string().regex(/^[0-9a-f]{6}$/)),
    'Fingerprint of each part of the original that this text renders. `npm run fix` writes it; `check` says which part moved on.',
    { title: '3fa2c1', body: '0b12aa' },
  ).default({}),
  standing: doc(z.enum(['draft', 'checked']), 'draft: not yet checked by a native reader; checked: by whom and when stands beside it.', 'draft'),
  checkedBy: doc(line(120, 2), 'Who checked it: an organisation, or a name the person chose.', 'Fedina').optional(),
  checkedOn: day.meta({ description: 'Day on which it was checked.' }).optional(),
})

/** Front matter of a translation file. */
export type TranslationData = z.infer<typeof translation>

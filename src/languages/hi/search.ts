import type { Translated } from '../dictionary.ts'

/** Words of the search page in Hindi, in the order of the English ones; notes for translators stand there. */
export const search = {
  'search.filters': 'नतीजे छाँटें',
  'search.kind': 'क्या',
  'search.searchingText': 'पन्नों के अंदर भी खोज चल रही है …',
  'search.insidePages': 'पन्नों के अंदर भी खोजें',
  'search.more': 'और नतीजे दिखाएँ',
  'search.inEnglish': 'अंग्रेज़ी पन्नों में खोजें',
  'search.foreign': 'अंग्रेज़ी पन्ना',
  'search.noneFiltered': 'इन शर्तों से कुछ मेल नहीं खाता। कोई एक शर्त हटाकर देखें।',
} as const satisfies Translated

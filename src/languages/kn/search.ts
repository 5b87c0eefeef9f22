import type { Translated } from '../dictionary.ts'

/** Words of the search page in Kannada, in the order of the English ones; notes for translators stand there. */
export const search = {
  'search.filters': 'ಫಲಿತಾಂಶಗಳನ್ನು ಆಯ್ದು ನೋಡಿ',
  'search.kind': 'ಯಾವುದು',
  'search.searchingText': 'ಪುಟಗಳ ಒಳಗೂ ಹುಡುಕುತ್ತಿದೆ …',
  'search.insidePages': 'ಪುಟಗಳ ಒಳಗೂ ಹುಡುಕಿ',
  'search.more': 'ಇನ್ನಷ್ಟು ಫಲಿತಾಂಶ ತೋರಿಸಿ',
  'search.inEnglish': 'ಇಂಗ್ಲಿಷ್ ಪುಟಗಳಲ್ಲಿ ಹುಡುಕಿ',
  'search.foreign': 'ಇಂಗ್ಲಿಷ್ ಪುಟ',
  'search.noneFiltered': 'ಈ ಆಯ್ಕೆಗಳಿಗೆ ಯಾವುದೂ ಹೊಂದುವುದಿಲ್ಲ. ಒಂದು ಆಯ್ಕೆಯನ್ನು ತೆಗೆದು ನೋಡಿ.',
} as const satisfies Translated

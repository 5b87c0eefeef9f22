import type { Translated } from '../dictionary.ts'

/** Words of the offline editions in Kannada, in the order of the English ones; notes for translators stand there. */
export const download = {
  'download.lead': 'ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲದ ಕಡೆಗೆ. ನೆಟ್‌ವರ್ಕ್ ಚೆನ್ನಾಗಿರುವ ಕಡೆ ಒಮ್ಮೆ ಇಳಿಸಿಕೊಳ್ಳಿ, ಆಮೇಲೆ ಬೇಕಾದಷ್ಟು ಸಲ ಓದಿ, ಬೇರೆಯವರಿಗೂ ಕೊಡಿ: ನಕಲು ಮಾಡಲು ಹಣ ಬೇಡ.',
  'download.siteAbout': 'ಫೈಲ್ ಬಿಚ್ಚಿ {file} ಮೇಲೆ ಎರಡು ಸಲ ಒತ್ತಿ ತೆರೆಯಿರಿ. ಹುಡುಕಾಟ, ಯೋಜನೆ ಹುಡುಕುವ ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಆಯ್ಕೆಗಳು ಆ ಫೋಲ್ಡರ್‌ನಿಂದಲೇ ನಡೆಯುತ್ತವೆ.',
  'download.handbookAbout': 'ವಾಟ್ಸಾಪ್‌ನಲ್ಲಿ ಕಳಿಸಲು ಒಂದೇ ಫೈಲ್. ಫೋನಿನ ಬ್ರೌಸರ್‌ನಲ್ಲಿ ತೆರೆಯುತ್ತದೆ; ಪರಿವಿಡಿ, ಹುಡುಕಾಟ ಮತ್ತು ಯೋಜನೆ ಹುಡುಕುವ ಪ್ರಶ್ನೆಗಳಿವೆ.',
  'download.epubAbout': 'ಇ-ಪುಸ್ತಕ ಓದುವ ಸಾಧನ ಮತ್ತು ಆ್ಯಪ್‌ಗಳಿಗೆ.',
  'download.sums': 'ಈ ಫೈಲ್‌ಗಳ ಪರಿಶೀಲನಾ ಸಂಖ್ಯೆಗಳು',
  'download.notHere': 'ಈ ಫೈಲ್‌ಗಳನ್ನು ಪ್ರತಿ ಆವೃತ್ತಿಯ ಜೊತೆ ತಯಾರಿಸುತ್ತೇವೆ. ಜಾಲತಾಣದ ಈ ಪ್ರತಿಯಲ್ಲಿ ಅವು ಇಲ್ಲ.',
  'download.copyOf': 'ಇದು {date}ರ ಆವೃತ್ತಿ {number}ರ ಪ್ರತಿ. ಆಮೇಲೆ ಮೊತ್ತ ಮತ್ತು ನಿಯಮಗಳು ಬದಲಾಗಿರಬಹುದು. ಹೊಸ ಸುದ್ದಿ:',
  'download.leftOut': 'ಫೈಲ್ ಚಿಕ್ಕದಾಗಿರಲು ಕೆಲವು ಭಾಗಗಳನ್ನು ಮಡಚಿ ಇಟ್ಟಿದ್ದೇವೆ: {parts}. ಓದಲು ಕ್ರೋಮ್‌ನಂತಹ ಬ್ರೌಸರ್‌ನಲ್ಲಿ ತೆರೆಯಿರಿ. ಅವು ಜಾಲತಾಣದಲ್ಲಿ ಮತ್ತು ಇ-ಪುಸ್ತಕದಲ್ಲೂ ಇವೆ.',
  'download.more': 'ಇದರ ಬಗ್ಗೆ ಇನ್ನಷ್ಟು',
  'download.marks': '≈ ಎಂದರೆ: ಪತ್ರಿಕೆ ಅಥವಾ ಬೇರೆಯವರು ಹೇಳಿದ್ದು; ನಿಯಮವನ್ನೇ ನೋಡಿಲ್ಲ.',
  'download.contents': 'ಪರಿವಿಡಿ',
  'download.sourcesOnline': 'ಪ್ರತಿ ಮಾಹಿತಿಗೂ ಮೂಲ ಇದೆ: ಜಾಲತಾಣದಲ್ಲಿ ಆಯಾ ಪುಟ ನೋಡಿ',
  'download.noHits': 'ಏನೂ ಸಿಗಲಿಲ್ಲ',
} as const satisfies Translated

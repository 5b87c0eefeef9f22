import type { Translated } from '../dictionary.ts'

/** Words about data, citations and changes in Kannada, in the order of the English ones; notes for translators stand there. */
export const data = {
  'data.lead': '{entries} ಪುಟಗಳು, {facts} ವಿಷಯಗಳು, ಪ್ರತಿಯೊಂದಕ್ಕೂ ಮೂಲವಿದೆ. ಆವೃತ್ತಿ {number}, {date}.',
  'data.licence': 'ಪರವಾನಗಿ',
  'data.licenceText': 'ಇದನ್ನು ನಕಲು ಮಾಡಬಹುದು, ಬದಲಿಸಬಹುದು, ಮಾರಬಹುದು. {name} ಎಂಬ ಹೆಸರು, ಪುಟದ ವಿಳಾಸ ಮತ್ತು ಆವೃತ್ತಿಯನ್ನು ಹೇಳಿ.',
  'data.collections': 'ಎಲ್ಲವೂ, ಪುಟ ಪುಟವಾಗಿ',
  'data.schema': 'ಪ್ರತಿ ಜಾಗದ ಅರ್ಥ',
  'data.each': 'ಪ್ರತಿ ಪುಟಕ್ಕೂ ತನ್ನದೇ ಫೈಲ್ ಇದೆ; ಆ ಪುಟದಲ್ಲಿ ಅದರ ಕೊಂಡಿ ಇದೆ.',
  'data.tables': 'ಕೋಷ್ಟಕಗಳು',
  'data.table': 'ಕೋಷ್ಟಕ',
  'data.rows': 'ಸಾಲುಗಳು',
  'data.codebook': 'ಪ್ರತಿ ಕಾಲಂನ ಅರ್ಥ, ಅಳತೆ ಮತ್ತು ಪದಗಳು:',
  'data.small': 'ಮೂರಕ್ಕಿಂತ ಕಡಿಮೆ ಜನರ ವರದಿಗಳಲ್ಲಿ ಸ್ಥಳ ಹೇಳುವುದಿಲ್ಲ; ಯಾರೆಂದು ಗೊತ್ತಾಗಬಾರದು.',
  'data.sources': 'ಎಲ್ಲ ಮೂಲಗಳು, ಉಲ್ಲೇಖ ಸಾಧನಗಳಿಗೆ',
  'data.programs': 'ಪ್ರೋಗ್ರಾಮ್‌ಗಳಿಗೆ',
  'data.stable': 'ಈ ಫೈಲ್‌ಗಳ ರೂಪಕ್ಕೆ ಒಂದು ಸಂಖ್ಯೆ ಇದೆ. ಹೊಸ ಕಾಲಂ ಬರಬಹುದು; ಇಂದು ಪ್ರೋಗ್ರಾಮ್ ಓದುವುದು ಅದೇ ಸಂಖ್ಯೆಯಲ್ಲಿ ಮಾಯವಾಗುವುದಿಲ್ಲ.',
  'data.examples': 'ಮೂರು ಪ್ರಶ್ನೆಗಳಿಗೆ ಹತ್ತು ಸಾಲಿನಲ್ಲಿ ಉತ್ತರ',
  'data.questions': 'ಯಾವ ಅಡ್ಡಿಗಳು ಹೆಚ್ಚು ಯೋಜನೆಗಳನ್ನು ತಡೆಯುತ್ತವೆ? ಬೇರೆ ರಾಜ್ಯಕ್ಕೆ ಹೋದರೆ ಯೋಜನೆಗಳಿಗೆ ಏನಾಗುತ್ತದೆ? ನಿಯಮ ಹೇಳಿದ್ದಕ್ಕಿಂತ ಹೆಚ್ಚು ದಿನ ಕಚೇರಿ ಎಲ್ಲಿ ತೆಗೆದುಕೊಂಡಿತು?',

  'cite.readOn': '{date} ಬದಲು ನೀವು ಓದಿದ ದಿನವನ್ನು ಹಾಕಿ.',

  'changes.lead': 'ಬದಲಾದ ವಿಷಯಗಳು, ಹೊಸದು ಜಾರಿಯಾದ ದಿನದ ಪ್ರಕಾರ.',
  'changes.coming': 'ಮುಂದೆ ಬದಲಾಗುವುದು',
  'changes.stale.none': 'ಯಾವುದೂ ಇಲ್ಲ: ಈ ಆವೃತ್ತಿಗೆ ಮುಂಚಿನ 12 ತಿಂಗಳಲ್ಲಿ ಪ್ರತಿ ಮೂಲವನ್ನೂ ಓದಲಾಗಿದೆ.',
  'changes.stale.facts': '{count, plural, one {# ವಿಷಯವನ್ನು} other {# ವಿಷಯಗಳನ್ನು}} ಮತ್ತೆ ಓದಬೇಕು; ಎಲ್ಲಕ್ಕಿಂತ ಹಳೆಯದನ್ನು ಓದಿದ್ದು {date}',
  'changes.ends': 'ಮುಗಿಯುತ್ತದೆ',
  'changes.addresses': 'ಜಾಗ ಬದಲಾದ ಅಥವಾ ಮುಗಿದ ಪುಟಗಳು',
  'changes.byKind': 'ಬಗೆ ಮತ್ತು ರಾಜ್ಯದ ಪ್ರಕಾರ ಫೀಡ್‌ಗಳು',

  'gone.title': 'ಈ ಪುಟ ಜಾಗ ಬದಲಿಸಿದೆ ಅಥವಾ ಮುಗಿದಿದೆ',
  'gone.renamed': '{date} ರಿಂದ ಇದರ ಹೊಸ ವಿಳಾಸ:',
  'gone.merged': '{date} ರಂದು ಇದನ್ನು ಇನ್ನೊಂದು ಪುಟದೊಂದಿಗೆ ಸೇರಿಸಲಾಯಿತು:',
  'gone.split': '{date} ರಂದು ಇದನ್ನು ಭಾಗ ಮಾಡಲಾಯಿತು. ಭಾಗಗಳು:',
} as const satisfies Translated

import type { Translated } from '../dictionary.ts'

/** Words of the page of reports in Kannada, in the order of the English ones; notes for translators stand there. */
export const report = {
  'report.title': 'ತಪ್ಪಿದ್ದರೆ ತಿಳಿಸಿ, ಕಂಡದ್ದನ್ನು ಸೇರಿಸಿ',
  'report.lead': 'ನಿಮ್ಮ ಭಾಷೆಯಲ್ಲಿ, ನಿಮ್ಮ ಮಾತಿನಲ್ಲಿ ಬರೆಯಿರಿ. ಎರಡು ಸಾಲು ಸಾಕು.',
  'report.about': 'ಇದರ ಬಗ್ಗೆ:',
  'report.noNames': 'ಕಾರ್ಮಿಕರ ಹೆಸರು, ಫೋನ್, ಆಧಾರ್ ಅಥವಾ ಖಾತೆ ನಂಬರ್ ಬರೆಯಬೇಡಿ.',
  'report.whatsapp': 'ವಾಟ್ಸ್ಆ್ಯಪ್‌ನಲ್ಲಿ ಬರೆಯಿರಿ',
  'report.noNumber': 'ನಮ್ಮ ಬಳಿ ಇನ್ನೂ ವಾಟ್ಸ್ಆ್ಯಪ್ ನಂಬರ್ ಇಲ್ಲ. ಸಂದೇಶ ವಾಟ್ಸ್ಆ್ಯಪ್‌ನಲ್ಲಿ ತೆರೆಯುತ್ತದೆ; ನಮಗೆ ಮೇಲ್ ಮಾಡಬಲ್ಲ ನಿಮ್ಮ ಸಂಘಟನೆಯವರಿಗೆ ಕಳುಹಿಸಿ.',
  'report.account': 'ಮೂರು ಫಾರ್ಮ್‌ಗಳಿಗೆ ಗಿಟ್‌ಹಬ್ ಖಾತೆ ಬೇಕು. ಮೇಲ್ ಮತ್ತು ವಾಟ್ಸ್ಆ್ಯಪ್‌ಗೆ ಏನೂ ಬೇಡ.',
  'report.questions': 'ಇವು ತಿಳಿದರೆ ನಮಗೆ ಸಹಾಯ',
  'report.askWhat': 'ಇಲ್ಲಿ ಏನು ತಪ್ಪಿದೆ? ಅಥವಾ ನೀವು ಏನು ಕಂಡಿರಿ?',
  'report.askWhere': 'ಎಲ್ಲಿ, ಯಾವ ತಿಂಗಳು, ಎಷ್ಟು ಜನರಿಗೆ ಹೀಗಾಯಿತು?',
  'report.askSource': 'ಯಾರು ಹೇಳುತ್ತಾರೆ: ಆದೇಶವೇ, ವೆಬ್ ಪುಟವೇ, ಕಚೇರಿಯೇ?',
  'report.askLicence': 'ಇದನ್ನು ಎಲ್ಲರೂ ಬಳಸುವಂತೆ ಪ್ರಕಟಿಸಬಹುದೇ (CC BY 4.0)? ನಿಮ್ಮನ್ನು ಹೇಗೆ ಹೆಸರಿಸಬೇಕು: ಸಂಘಟನೆ, ಹೆಸರು, ಅಥವಾ ಹೆಸರು ಬೇಡವೇ?',
  'report.other': 'ತಿಳಿದದ್ದನ್ನು ಸೇರಿಸಲು ಬೇರೆ ದಾರಿಗಳು',
  'contribute.form': 'ಫಾರ್ಮ್ ಮೂಲಕ',
  'contribute.formHow': 'ಪ್ರತಿ ಜಾಗದ ವಿವರಣೆ ಇರುವ, ಮೂರು ಭಾಷೆಗಳು ಪಕ್ಕಪಕ್ಕ ಕಾಣುವ ಫಾರ್ಮ್; ಕಂಪ್ಯೂಟರ್‌ಗೆ. ಗಿಟ್‌ಹಬ್ ಖಾತೆ ಮತ್ತು ಅಲ್ಲಿನ ಟೋಕನ್ ಬೇಕು; ಫಾರ್ಮ್ ಒಂದು ಪ್ರತಿ ಮಾಡಿ ನಿಮ್ಮ ಬದಲಾವಣೆಯನ್ನು ನಮಗೆ ನೋಡಲು ಕಳುಹಿಸುತ್ತದೆ.',
  'contribute.editor': 'ಫಾರ್ಮ್ ತೆರೆಯಿರಿ',
} as const satisfies Translated

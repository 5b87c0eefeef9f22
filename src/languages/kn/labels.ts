import type { Labels } from '../labels/labels.ts'

/** Kannada labels, as spoken at a help desk. */
export const labels = {
  stages: {
    'know': 'ತಿಳಿಯುವುದು', 'prove': 'ಸಾಬೀತು ಮಾಡುವುದು', 'qualify': 'ಅರ್ಹರಾಗುವುದು', 'apply': 'ಅರ್ಜಿ ಹಾಕುವುದು',
    'get-approved': 'ಮಂಜೂರಾತಿ ಪಡೆಯುವುದು', 'be-paid': 'ಹಣ ಅಥವಾ ಸೇವೆ ಪಡೆಯುವುದು', 'use': 'ಬಳಸುವುದು', 'keep': 'ಉಳಿಸಿಕೊಳ್ಳುವುದು',
    'contest': 'ನಿರಾಕರಣೆಯನ್ನು ಪ್ರಶ್ನಿಸುವುದು',
  },
  contingencies: {
    'medical-care': 'ಚಿಕಿತ್ಸೆ', 'sickness': 'ಅನಾರೋಗ್ಯ', 'unemployment': 'ಕೆಲಸ ಇಲ್ಲದಿರುವುದು', 'old-age': 'ವೃದ್ಧಾಪ್ಯ',
    'employment-injury': 'ಕೆಲಸದಲ್ಲಿ ಗಾಯ', 'family': 'ಮಕ್ಕಳ ಪಾಲನೆ', 'maternity': 'ಗರ್ಭಿಣಿ ಮತ್ತು ಹೆರಿಗೆ', 'invalidity': 'ಅಂಗವೈಕಲ್ಯ',
    'survivors': 'ದುಡಿಯುವವರ ಸಾವು', 'food': 'ಆಹಾರ', 'housing': 'ಮನೆ', 'work': 'ಕೆಲಸ ಮತ್ತು ಕೂಲಿ', 'education': 'ಶಿಕ್ಷಣ',
    'identity': 'ಗುರುತು ಮತ್ತು ದಾಖಲೆಗಳು',
  },
  standings: {
    'confirmed': 'ಖಚಿತ', 'reported': 'ವರದಿಗಳ ಪ್ರಕಾರ', 'disputed': 'ಮೂಲಗಳು ಒಪ್ಪುವುದಿಲ್ಲ', 'unverified': 'ಖಚಿತವಾಗಿಲ್ಲ',
  },
  forms: {
    'scheme': 'ಯೋಜನೆ', 'law': 'ಕಾನೂನು', 'registration': 'ನೋಂದಣಿ', 'portability': 'ಎಲ್ಲೆಡೆ ಬಳಕೆ (ಪೋರ್ಟಬಿಲಿಟಿ)', 'insurance': 'ವಿಮೆ',
    'pension': 'ಪಿಂಚಣಿ', 'fund': 'ನಿಧಿ', 'service': 'ಸೇವೆ', 'proposal': 'ಪ್ರಸ್ತಾವ',
  },
  levels: {
    'union': 'ಕೇಂದ್ರ ಸರ್ಕಾರ', 'state': 'ರಾಜ್ಯ ಸರ್ಕಾರ', 'local': 'ಸ್ಥಳೀಯ ಸಂಸ್ಥೆ', 'international': 'ಅಂತರರಾಷ್ಟ್ರೀಯ',
  },
  statuses: {
    'proposed': 'ಪ್ರಸ್ತಾವ ಮಾತ್ರ', 'announced': 'ಘೋಷಣೆಯಾಗಿದೆ', 'open': 'ಚಾಲ್ತಿಯಲ್ಲಿದೆ', 'paused': 'ಸದ್ಯಕ್ಕೆ ನಿಂತಿದೆ', 'ended': 'ಮುಗಿದಿದೆ',
    'repealed': 'ರದ್ದಾಗಿದೆ', 'merged': 'ಬೇರೊಂದರಲ್ಲಿ ಸೇರಿದೆ',
  },
  benefitKinds: {
    'cash': 'ಹಣ', 'goods': 'ವಸ್ತುಗಳು', 'food': 'ಆಹಾರ', 'service': 'ಸೇವೆ', 'insurance': 'ವಿಮೆ ರಕ್ಷಣೆ', 'wage-work': 'ಕೂಲಿ ಕೆಲಸ',
    'loan': 'ಸಾಲ', 'leave': 'ರಜೆ', 'discount': 'ರಿಯಾಯಿತಿ', 'registration': 'ನೋಂದಣಿ', 'protection': 'ಕಾನೂನಿನ ರಕ್ಷಣೆ',
  },
  receivers: {
    'worker': 'ಕಾರ್ಮಿಕರು', 'spouse': 'ಪತ್ನಿ ಅಥವಾ ಪತಿ', 'child': 'ಮಗು', 'nominee': 'ನಾಮಿನಿ', 'family': 'ಕುಟುಂಬ', 'mother': 'ತಾಯಿ',
    'household': 'ಮನೆಯವರು', 'employer': 'ಮಾಲೀಕರು',
  },
  units: {
    'INR': 'ರೂಪಾಯಿ', 'percent': 'ಶೇಕಡಾ', 'percent-of-wage': 'ಕೂಲಿಯ ಶೇಕಡಾ', 'kg': 'ಕೆ.ಜಿ.', 'days': 'ದಿನಗಳು', 'weeks': 'ವಾರಗಳು',
    'months': 'ತಿಂಗಳುಗಳು', 'years': 'ವರ್ಷಗಳು', 'hours': 'ಗಂಟೆಗಳು', 'kwh': 'ವಿದ್ಯುತ್ ಯೂನಿಟ್‌ಗಳು', 'km': 'ಕಿ.ಮೀ.', 'meals': 'ಊಟಗಳು',
  },
  periods: {
    'once': 'ಒಮ್ಮೆ ಮಾತ್ರ', 'hour': 'ಗಂಟೆಗೆ', 'day': 'ದಿನಕ್ಕೆ', 'week': 'ವಾರಕ್ಕೆ', 'month': 'ತಿಂಗಳಿಗೆ', 'quarter': 'ಮೂರು ತಿಂಗಳಿಗೊಮ್ಮೆ',
    'year': 'ವರ್ಷಕ್ಕೆ', 'delivery': 'ಪ್ರತಿ ಹೆರಿಗೆಗೆ', 'child': 'ಪ್ರತಿ ಮಗುವಿಗೆ', 'child-month': 'ಪ್ರತಿ ಮಗುವಿಗೆ ತಿಂಗಳಿಗೆ',
    'child-year': 'ಪ್ರತಿ ಮಗುವಿಗೆ ವರ್ಷಕ್ಕೆ', 'admission': 'ಪ್ರತಿ ಬಾರಿ ಆಸ್ಪತ್ರೆಗೆ ಸೇರಿದಾಗ', 'person-month': 'ಪ್ರತಿ ವ್ಯಕ್ತಿಗೆ ತಿಂಗಳಿಗೆ',
    'household-month': 'ಪ್ರತಿ ಮನೆಗೆ ತಿಂಗಳಿಗೆ', 'household-year': 'ಪ್ರತಿ ಮನೆಗೆ ವರ್ಷಕ್ಕೆ', 'marriage': 'ಪ್ರತಿ ಮದುವೆಗೆ',
    'case': 'ಪ್ರತಿ ಪ್ರಕರಣಕ್ಕೆ', 'journey': 'ಪ್ರತಿ ಪ್ರಯಾಣಕ್ಕೆ', 'instalment': 'ಪ್ರತಿ ಕಂತಿನಲ್ಲಿ',
  },
  bounds: { 'exactly': 'ನಿಖರವಾಗಿ', 'up-to': 'ಗರಿಷ್ಠ', 'at-least': 'ಕನಿಷ್ಠ' },
  portabilityAnswers: {
    'works': 'ಅಲ್ಲಿಯೂ ನಡೆಯುತ್ತದೆ', 'often-fails': 'ನಡೆಯಬೇಕು, ಆದರೆ ಹಲವು ಬಾರಿ ನಡೆಯುವುದಿಲ್ಲ', 'register-again': 'ಮತ್ತೆ ನೋಂದಣಿ ಮಾಡಿಸಬೇಕು',
    'lost': 'ಕೈತಪ್ಪುತ್ತದೆ', 'not-known': 'ಗೊತ್ತಿಲ್ಲ',
  },
  moves: { 'within-state': 'ರಾಜ್ಯದ ಒಳಗೆ', 'to-another-state': 'ಬೇರೆ ರಾಜ್ಯಕ್ಕೆ' },
  needs: { 'required': 'ಕಡ್ಡಾಯ', 'one-of': 'ಇವುಗಳಲ್ಲಿ ಒಂದು ಸಾಕು', 'helpful': 'ಇದ್ದರೆ ಒಳ್ಳೆಯದು' },
  channels: {
    'online': 'ಆನ್‌ಲೈನ್‌ನಲ್ಲಿ', 'app': 'ಮೊಬೈಲ್ ಆ್ಯಪ್‌ನಲ್ಲಿ', 'phone': 'ಫೋನ್ ಮೂಲಕ', 'office': 'ಕಚೇರಿಯಲ್ಲಿ', 'service-centre': 'ಸೇವಾ ಕೇಂದ್ರದಲ್ಲಿ',
    'bank': 'ಬ್ಯಾಂಕಿನಲ್ಲಿ', 'post-office': 'ಅಂಚೆ ಕಚೇರಿಯಲ್ಲಿ', 'ration-shop': 'ನ್ಯಾಯಬೆಲೆ ಅಂಗಡಿಯಲ್ಲಿ', 'hospital': 'ಆಸ್ಪತ್ರೆಯಲ್ಲಿ',
    'anganwadi': 'ಅಂಗನವಾಡಿಯಲ್ಲಿ', 'school': 'ಶಾಲೆಯಲ್ಲಿ', 'workplace': 'ಕೆಲಸದ ಸ್ಥಳದಲ್ಲಿ', 'union': 'ಕಾರ್ಮಿಕ ಸಂಘದ ಮೂಲಕ',
    'camp': 'ಶಿಬಿರದಲ್ಲಿ', 'court': 'ನ್ಯಾಯಾಲಯದಲ್ಲಿ', 'panchayat': 'ಪಂಚಾಯಿತಿಯಲ್ಲಿ', 'police': 'ಪೊಲೀಸ್ ಠಾಣೆಯಲ್ಲಿ', 'home': 'ಮನೆಯಲ್ಲಿ',
  },
  events: {
    'eligibility': 'ಅರ್ಹತೆ ಬಂದ ದಿನ', 'delivery': 'ಹೆರಿಗೆ', 'pregnancy': 'ಗರ್ಭ ಧರಿಸಿದ ದಿನ', 'admission': 'ದಾಖಲಾತಿ',
    'discharge': 'ಆಸ್ಪತ್ರೆಯಿಂದ ಬಿಡುಗಡೆ', 'treatment': 'ಚಿಕಿತ್ಸೆ', 'accident': 'ಅಪಘಾತ', 'death': 'ಮರಣ', 'marriage': 'ಮದುವೆ',
    'turning-60': '60 ವರ್ಷ ತುಂಬಿದ ದಿನ', 'refusal': 'ನಿರಾಕರಣೆ', 'deduction': 'ಕೂಲಿಯಲ್ಲಿ ಕಡಿತ', 'expiry': 'ಅವಧಿ ಮುಗಿದ ದಿನ',
    'registration': 'ನೋಂದಣಿ', 'leaving-job': 'ಕೆಲಸ ಬಿಟ್ಟ ದಿನ', 'wage-due': 'ಕೂಲಿ ಕೊಡಬೇಕಾಗಿದ್ದ ದಿನ', 'incident': 'ಘಟನೆ',
    'disability-certificate': 'ಅಂಗವೈಕಲ್ಯ ಪ್ರಮಾಣಪತ್ರ', 'application': 'ಅರ್ಜಿ', 'order': 'ಆದೇಶ', 'school-year': 'ಶಾಲಾ ವರ್ಷದ ಆರಂಭ',
    'commencement': 'ಕಾನೂನು ಜಾರಿಗೆ ಬಂದ ದಿನ',
  },
  durations: { 'days': 'ದಿನಗಳು', 'weeks': 'ವಾರಗಳು', 'months': 'ತಿಂಗಳುಗಳು', 'years': 'ವರ್ಷಗಳು' },
  causes: {
    'policy': 'ನಿಯಮವೇ ಕಾರಣ', 'administration': 'ಕಚೇರಿಗಳ ಕೆಲಸದ ರೀತಿ', 'technology': 'ತಂತ್ರಜ್ಞಾನ', 'employer': 'ಮಾಲೀಕರು',
    'information': 'ಮಾಹಿತಿ ಇಲ್ಲದಿರುವುದು', 'society': 'ಸಮಾಜ ಮತ್ತು ಪೂರ್ವಗ್ರಹ', 'politics': 'ರಾಜಕೀಯ', 'money': 'ಹಣ',
  },
  themes: {
    'gender': 'ಲಿಂಗ', 'caste': 'ಜಾತಿ', 'language': 'ಭಾಷೆ', 'digital': 'ಮೊಬೈಲ್ ಮತ್ತು ಇಂಟರ್‌ನೆಟ್', 'employer': 'ಮಾಲೀಕರು', 'data': 'ಅಂಕಿಅಂಶ',
    'funds': 'ಖರ್ಚಾಗದ ನಿಧಿ', 'jurisdiction': 'ಯಾರ ಹೊಣೆ', 'middlemen': 'ದಲ್ಲಾಳಿಗಳು', 'documents': 'ದಾಖಲೆಗಳು',
    'portability': 'ರಾಜ್ಯದಿಂದ ರಾಜ್ಯಕ್ಕೆ ಹೋಗುವುದು', 'health': 'ಆರೋಗ್ಯ', 'children': 'ಮಕ್ಕಳು',
  },
  groups: {
    'all': 'ಎಲ್ಲರೂ', 'women': 'ಮಹಿಳೆಯರು', 'men': 'ಪುರುಷರು', 'transgender-persons': 'ಲಿಂಗತ್ವ ಅಲ್ಪಸಂಖ್ಯಾತರು', 'children': 'ಮಕ್ಕಳು',
    'older-workers': 'ಹಿರಿಯ ಕಾರ್ಮಿಕರು', 'young-workers': 'ಯುವ ಕಾರ್ಮಿಕರು', 'inter-state-migrants': 'ಬೇರೆ ರಾಜ್ಯದ ವಲಸೆ ಕಾರ್ಮಿಕರು',
    'intra-state-migrants': 'ರಾಜ್ಯದೊಳಗಿನ ವಲಸೆ ಕಾರ್ಮಿಕರು', 'seasonal-migrants': 'ಹಂಗಾಮಿ ವಲಸೆ ಕಾರ್ಮಿಕರು',
    'scheduled-castes': 'ಪರಿಶಿಷ್ಟ ಜಾತಿಯವರು', 'scheduled-tribes': 'ಪರಿಶಿಷ್ಟ ಪಂಗಡದವರು', 'other-backward-classes': 'ಇತರ ಹಿಂದುಳಿದ ವರ್ಗದವರು',
    'muslims': 'ಮುಸ್ಲಿಮರು', 'bengali-speakers': 'ಬಂಗಾಳಿ ಮಾತನಾಡುವವರು', 'persons-with-disabilities': 'ವಿಕಲಚೇತನರು', 'widows': 'ವಿಧವೆಯರು',
    'mothers': 'ತಾಯಂದಿರು', 'informal-workers': 'ಅಸಂಘಟಿತ ಕಾರ್ಮಿಕರು', 'formal-workers': 'ಸಂಘಟಿತ ಕಾರ್ಮಿಕರು', 'contract-workers': 'ಗುತ್ತಿಗೆ ಕಾರ್ಮಿಕರು',
    'home-based-workers': 'ಮನೆಯಿಂದ ಕೆಲಸ ಮಾಡುವವರು', 'gig-workers': 'ಗಿಗ್ ಕಾರ್ಮಿಕರು', 'rural': 'ಹಳ್ಳಿಯವರು', 'urban': 'ನಗರದವರು',
    'cross-border-migrants': 'ಬೇರೆ ದೇಶಕ್ಕೆ ವಲಸೆ ಹೋದವರು',
  },
  actors: {
    'union-government': 'ಕೇಂದ್ರ ಸರ್ಕಾರ', 'state-government': 'ರಾಜ್ಯ ಸರ್ಕಾರ', 'board': 'ಕಲ್ಯಾಣ ಮಂಡಳಿ', 'local-body': 'ಸ್ಥಳೀಯ ಸಂಸ್ಥೆ',
    'employer': 'ಮಾಲೀಕರು', 'bank': 'ಬ್ಯಾಂಕ್', 'court': 'ನ್ಯಾಯಾಲಯ', 'workers-union': 'ಕಾರ್ಮಿಕ ಸಂಘ', 'cso': 'ಸ್ವಯಂಸೇವಾ ಸಂಸ್ಥೆ',
    'international': 'ಅಂತರರಾಷ್ಟ್ರೀಯ ಸಂಸ್ಥೆ',
  },
  practiceForms: { 'field': 'ಕ್ಷೇತ್ರದ ಅನುಭವ', 'policy': 'ಸರ್ಕಾರದ ನೀತಿ' },
  resources: {
    'people': 'ಜನ', 'money': 'ಹಣ', 'time': 'ಸಮಯ', 'skill': 'ಕೌಶಲ್ಯ', 'equipment': 'ಸಾಧನಗಳು', 'partner': 'ಜೊತೆಗಾರ ಸಂಸ್ಥೆ', 'permission': 'ಅನುಮತಿ',
  },
  proofs: {
    'identity': 'ಗುರುತು', 'address': 'ವಿಳಾಸ', 'age': 'ವಯಸ್ಸು', 'work': 'ಕೆಲಸ', 'bank': 'ಬ್ಯಾಂಕ್ ಖಾತೆ', 'family': 'ಕುಟುಂಬ', 'income': 'ಆದಾಯ',
    'caste': 'ಜಾತಿ', 'disability': 'ಅಂಗವೈಕಲ್ಯ', 'birth': 'ಜನನ', 'death': 'ಮರಣ', 'marriage': 'ಮದುವೆ', 'health': 'ಆರೋಗ್ಯ', 'food': 'ಪಡಿತರದ ಹಕ್ಕು',
    'education': 'ಶಿಕ್ಷಣ', 'residence': 'ವಾಸ', 'registration': 'ನೋಂದಣಿ', 'contact': 'ಫೋನ್ ಸಂಪರ್ಕ',
  },
  defects: {
    'missing': 'ಇಲ್ಲವೇ ಇಲ್ಲ', 'lost': 'ಕಳೆದುಹೋಗಿದೆ', 'name-mismatch': 'ಹೆಸರು ಹೊಂದುವುದಿಲ್ಲ', 'birth-date-mismatch': 'ಹುಟ್ಟಿದ ದಿನಾಂಕ ಹೊಂದುವುದಿಲ್ಲ',
    'address-elsewhere': 'ವಿಳಾಸ ಬೇರೆ ಊರಿನದು', 'other-state': 'ಬೇರೆ ರಾಜ್ಯದ್ದು', 'no-address-proof': 'ವಿಳಾಸಕ್ಕೆ ಪುರಾವೆ ಇಲ್ಲ',
    'mobile-not-linked': 'ಮೊಬೈಲ್ ನಂಬರ್ ಜೋಡಣೆಯಾಗಿಲ್ಲ', 'biometric-failure': 'ಬೆರಳಚ್ಚು ಅಥವಾ ಮುಖ ಹೊಂದುತ್ತಿಲ್ಲ',
    'bank-not-linked': 'ಬ್ಯಾಂಕ್ ಖಾತೆ ಜೋಡಣೆಯಾಗಿಲ್ಲ', 'expired': 'ಅವಧಿ ಮುಗಿದಿದೆ', 'cancelled': 'ರದ್ದಾಗಿದೆ', 'employer-refuses': 'ಮಾಲೀಕರು ಕೊಡುವುದಿಲ್ಲ',
    'duplicate': 'ಎರಡು ಇವೆ',
  },
  organisationKinds: {
    'ministry': 'ಸಚಿವಾಲಯ', 'department': 'ಇಲಾಖೆ', 'board': 'ಮಂಡಳಿ', 'fund': 'ನಿಧಿ', 'local-body': 'ಸ್ಥಳೀಯ ಸಂಸ್ಥೆ', 'court': 'ನ್ಯಾಯಾಲಯ',
    'helpline': 'ಸಹಾಯವಾಣಿ', 'cso': 'ಸ್ವಯಂಸೇವಾ ಸಂಸ್ಥೆ', 'workers-union': 'ಕಾರ್ಮಿಕ ಸಂಘ', 'research': 'ಸಂಶೋಧನಾ ಸಂಸ್ಥೆ',
    'international': 'ಅಂತರರಾಷ್ಟ್ರೀಯ ಸಂಸ್ಥೆ', 'bank': 'ಬ್ಯಾಂಕ್', 'police': 'ಪೊಲೀಸ್', 'legal-aid': 'ಕಾನೂನು ನೆರವು',
  },
  contactKinds: {
    'phone': 'ಫೋನ್', 'whatsapp': 'ವಾಟ್ಸ್ಆ್ಯಪ್', 'web': 'ವೆಬ್‌ಸೈಟ್', 'email': 'ಇಮೇಲ್', 'address': 'ವಿಳಾಸ', 'app': 'ಮೊಬೈಲ್ ಆ್ಯಪ್',
  },
  ranks: { 'primary': 'ಮೂಲ ದಾಖಲೆ', 'secondary': 'ಇತರರ ವರದಿ' },
  sides: { 'paper': 'ಕಾಗದದಲ್ಲಿ', 'practice': 'ನಿಜದಲ್ಲಿ', 'context': 'ಹಿನ್ನೆಲೆ' },
  measures: {
    'people': 'ಜನ', 'households': 'ಮನೆಗಳು', 'workers': 'ಕಾರ್ಮಿಕರು', 'cards': 'ಕಾರ್ಡ್‌ಗಳು', 'accounts': 'ಖಾತೆಗಳು', 'claims': 'ಕ್ಲೇಮ್‌ಗಳು',
    'cases': 'ಪ್ರಕರಣಗಳು', 'births': 'ಜನನಗಳು', 'places': 'ಸ್ಥಳಗಳು', 'offices': 'ಕಚೇರಿಗಳು', 'percent': 'ಶೇಕಡಾ', 'INR': 'ರೂಪಾಯಿ',
    'INR-crore': 'ಕೋಟಿ ರೂಪಾಯಿ', 'INR-lakh': 'ಲಕ್ಷ ರೂಪಾಯಿ', 'INR-per-day': 'ದಿನಕ್ಕೆ ರೂಪಾಯಿ', 'INR-per-month': 'ತಿಂಗಳಿಗೆ ರೂಪಾಯಿ', 'days': 'ದಿನಗಳು',
    'hours': 'ಗಂಟೆಗಳು', 'visits': 'ಭೇಟಿಗಳು', 'ratio': 'ಅನುಪಾತ', 'tonnes': 'ಟನ್', 'USD': 'ಅಮೆರಿಕನ್ ಡಾಲರ್', 'transactions': 'ವಹಿವಾಟುಗಳು',
    'enterprises': 'ಉದ್ದಿಮೆಗಳು', 'countries': 'ದೇಶಗಳು', 'schemes': 'ಯೋಜನೆಗಳು', 'deaths': 'ಸಾವುಗಳು', 'injuries': 'ಗಾಯಗಳು', 'children': 'ಮಕ್ಕಳು',
  },
  outcomes: {
    'granted': 'ಸಿಕ್ಕಿತು', 'refused': 'ನಿರಾಕರಿಸಿದರು', 'pending': 'ಇನ್ನೂ ಕಾಯುತ್ತಿದ್ದಾರೆ', 'gave-up': 'ಪ್ರಯತ್ನ ಬಿಟ್ಟರು', 'mixed': 'ಕೆಲವರಿಗೆ ಸಿಕ್ಕಿತು, ಕೆಲವರಿಗೆ ಇಲ್ಲ',
    'not-said': 'ತಿಳಿಸಿಲ್ಲ',
  },
  protections: {
    'own-board': 'ತನ್ನದೇ ಕಲ್ಯಾಣ ಮಂಡಳಿ ಇದೆ', 'general-only': 'ಸಾಮಾನ್ಯ ಯೋಜನೆಗಳು ಮಾತ್ರ',
    'many-rules-many-violations': 'ನಿಯಮಗಳು ಹಲವು, ಉಲ್ಲಂಘನೆಗಳೂ ಹಲವು', 'mixed': 'ಮಿಶ್ರ',
  },
  sections: {
    'about': 'ನಮ್ಮ ಬಗ್ಗೆ', 'issue': 'ಸಮಸ್ಯೆ', 'guide': 'ಮಾರ್ಗದರ್ಶಿಗಳು', 'analysis': 'ವಿಶ್ಲೇಷಣೆ', 'rights': 'ಹಕ್ಕುಗಳು', 'contribute': 'ನೀವೂ ಸೇರಿಸಿ',
    'data': 'ದತ್ತಾಂಶ', 'legal': 'ಕಾನೂನು ಸೂಚನೆಗಳು',
  },
  endings: {
    'renamed': 'ಹೆಸರು ಬದಲಾಗಿದೆ', 'merged': 'ಬೇರೆ ಪುಟದಲ್ಲಿ ಸೇರಿದೆ', 'split': 'ಹಲವು ಪುಟಗಳಾಗಿ ಬೇರ್ಪಟ್ಟಿದೆ', 'withdrawn': 'ತೆಗೆದುಹಾಕಲಾಗಿದೆ',
  },
  familyFacts: {
    'pregnant': 'ಗರ್ಭಿಣಿ', 'recent-delivery': 'ಇತ್ತೀಚೆಗೆ ಹೆರಿಗೆಯಾದವರು', 'child-under-6': '6 ವರ್ಷದೊಳಗಿನ ಮಗು', 'child-in-school': 'ಶಾಲೆಗೆ ಹೋಗುವ ಮಗು',
    'girl-child': 'ಹೆಣ್ಣು ಮಗು', 'widow': 'ವಿಧವೆ', 'unmarried-woman': 'ಮದುವೆಯಾಗದ ಮಹಿಳೆ', 'married': 'ಮದುವೆಯಾದವರು',
    'woman-head': 'ಮಹಿಳೆಯೇ ಮನೆಯ ಯಜಮಾನಿ', 'disability': 'ಅಂಗವೈಕಲ್ಯ ಇರುವವರು', 'terminal-illness': 'ಗುಣವಾಗದ ಕಾಯಿಲೆ',
    'breadwinner-died': 'ದುಡಿಯುವವರು ತೀರಿಕೊಂಡಿದ್ದಾರೆ', 'breastfeeding': 'ಹಾಲುಣಿಸುವ ತಾಯಿ',
  },
  workRelations: {
    'employed': 'ಮಾಲೀಕರ ಬಳಿ ನೇರ ಕೆಲಸ', 'contract': 'ಗುತ್ತಿಗೆದಾರರ ಮೂಲಕ ಕೆಲಸ', 'self-employed': 'ಸ್ವಂತ ಕೆಲಸ', 'piece-rate': 'ಪೀಸ್ ಲೆಕ್ಕದ ಕೆಲಸ',
    'gig': 'ಗಿಗ್ (ಆ್ಯಪ್) ಕೆಲಸ', 'inter-state-migrant': 'ಬೇರೆ ರಾಜ್ಯದಿಂದ ಬಂದು ಕೆಲಸ', 'bonded': 'ಮುಂಗಡ ಅಥವಾ ಸಾಲ ತೀರಿಸಲು ಕೆಲಸ', 'unpaid': 'ಕೂಲಿ ಇಲ್ಲದ ಕೆಲಸ',
  },
  socialCategories: {
    'scheduled-caste': 'ಪರಿಶಿಷ್ಟ ಜಾತಿ', 'scheduled-tribe': 'ಪರಿಶಿಷ್ಟ ಪಂಗಡ', 'other-backward-class': 'ಇತರ ಹಿಂದುಳಿದ ವರ್ಗ',
    'minority': 'ಧಾರ್ಮಿಕ ಅಲ್ಪಸಂಖ್ಯಾತ ಸಮುದಾಯ', 'below-poverty-line': 'ಬಿಪಿಎಲ್ ಪಟ್ಟಿಯಲ್ಲಿರುವ ಬಡ ಕುಟುಂಬ',
  },
  places: {
    'IN': 'ಭಾರತ', 'BD': 'ಬಾಂಗ್ಲಾದೇಶ', 'BT': 'ಭೂತಾನ್', 'CN': 'ಚೀನಾ', 'ID': 'ಇಂಡೋನೇಷ್ಯಾ', 'JP': 'ಜಪಾನ್', 'KH': 'ಕಾಂಬೋಡಿಯಾ',
    'KR': 'ದಕ್ಷಿಣ ಕೊರಿಯಾ', 'LA': 'ಲಾವೋಸ್', 'LK': 'ಶ್ರೀಲಂಕಾ', 'MM': 'ಮ್ಯಾನ್ಮಾರ್', 'MN': 'ಮಂಗೋಲಿಯಾ', 'MV': 'ಮಾಲ್ಡೀವ್ಸ್', 'MY': 'ಮಲೇಷ್ಯಾ',
    'NP': 'ನೇಪಾಳ', 'PH': 'ಫಿಲಿಪ್ಪೀನ್ಸ್', 'PK': 'ಪಾಕಿಸ್ತಾನ', 'SG': 'ಸಿಂಗಾಪುರ', 'TH': 'ಥಾಯ್ಲೆಂಡ್', 'TL': 'ಪೂರ್ವ ಟಿಮೋರ್', 'TW': 'ತೈವಾನ್',
    'VN': 'ವಿಯೆಟ್ನಾಂ', 'PK-BA': 'ಬಲೂಚಿಸ್ತಾನ', 'PK-PB': 'ಪಾಕಿಸ್ತಾನದ ಪಂಜಾಬ್', 'PK-SD': 'ಸಿಂಧ್', 'PK-KP': 'ಖೈಬರ್ ಪಖ್ತೂನ್‌ಖ್ವಾ',
    'IN-AN': 'ಅಂಡಮಾನ್ ಮತ್ತು ನಿಕೋಬಾರ್ ದ್ವೀಪಗಳು', 'IN-AP': 'ಆಂಧ್ರ ಪ್ರದೇಶ', 'IN-AR': 'ಅರುಣಾಚಲ ಪ್ರದೇಶ', 'IN-AS': 'ಅಸ್ಸಾಂ', 'IN-BR': 'ಬಿಹಾರ',
    'IN-CG': 'ಛತ್ತೀಸ್‌ಗಢ', 'IN-CH': 'ಚಂಡೀಗಢ', 'IN-DH': 'ದಾದ್ರಾ ಮತ್ತು ನಗರ ಹವೇಲಿ ಹಾಗೂ ದಮನ್ ಮತ್ತು ದಿಯು', 'IN-DL': 'ದೆಹಲಿ', 'IN-GA': 'ಗೋವಾ',
    'IN-GJ': 'ಗುಜರಾತ್', 'IN-HP': 'ಹಿಮಾಚಲ ಪ್ರದೇಶ', 'IN-HR': 'ಹರಿಯಾಣ', 'IN-JH': 'ಜಾರ್ಖಂಡ್', 'IN-JK': 'ಜಮ್ಮು ಮತ್ತು ಕಾಶ್ಮೀರ',
    'IN-KA': 'ಕರ್ನಾಟಕ', 'IN-KL': 'ಕೇರಳ', 'IN-LA': 'ಲಡಾಖ್', 'IN-LD': 'ಲಕ್ಷದ್ವೀಪ', 'IN-MH': 'ಮಹಾರಾಷ್ಟ್ರ', 'IN-ML': 'ಮೇಘಾಲಯ', 'IN-MN': 'ಮಣಿಪುರ',
    'IN-MP': 'ಮಧ್ಯ ಪ್ರದೇಶ', 'IN-MZ': 'ಮಿಜೋರಾಂ', 'IN-NL': 'ನಾಗಾಲ್ಯಾಂಡ್', 'IN-OD': 'ಒಡಿಶಾ', 'IN-PB': 'ಪಂಜಾಬ್', 'IN-PY': 'ಪುದುಚೇರಿ',
    'IN-RJ': 'ರಾಜಸ್ಥಾನ', 'IN-SK': 'ಸಿಕ್ಕಿಂ', 'IN-TG': 'ತೆಲಂಗಾಣ', 'IN-TN': 'ತಮಿಳುನಾಡು', 'IN-TR': 'ತ್ರಿಪುರಾ', 'IN-UK': 'ಉತ್ತರಾಖಂಡ',
    'IN-UP': 'ಉತ್ತರ ಪ್ರದೇಶ', 'IN-WB': 'ಪಶ್ಚಿಮ ಬಂಗಾಳ', 'ASIA': 'ಏಷ್ಯಾ', 'ASIA-PACIFIC': 'ಏಷ್ಯಾ ಮತ್ತು ಪೆಸಿಫಿಕ್', 'SOUTH-ASIA': 'ದಕ್ಷಿಣ ಏಷ್ಯಾ',
    'WORLD': 'ಜಗತ್ತು',
  },
  sexes: { 'female': 'ಮಹಿಳೆ', 'male': 'ಪುರುಷ', 'transgender': 'ತೃತೀಯ ಲಿಂಗಿ' },
  residenceBases: {
    'works-here': 'ಅಲ್ಲಿ ಕೆಲಸ ಮಾಡುತ್ತಾರೆ', 'lives-here': 'ಅಲ್ಲಿ ವಾಸವಾಗಿದ್ದಾರೆ', 'domicile': 'ದೀರ್ಘಕಾಲದ ವಾಸ (ಡೊಮಿಸೈಲ್)', 'home-state': 'ಸ್ವಂತ ಊರು ಅಲ್ಲಿದೆ',
    'rural': 'ಅಲ್ಲಿ ಹಳ್ಳಿಯಲ್ಲಿ ವಾಸವಾಗಿದ್ದಾರೆ', 'urban': 'ಅಲ್ಲಿ ನಗರದಲ್ಲಿ ವಾಸವಾಗಿದ್ದಾರೆ',
  },
  doers: { 'worker': 'ಕಾರ್ಮಿಕರು', 'office': 'ಕಚೇರಿ', 'employer': 'ಮಾಲೀಕರು', 'family': 'ಕುಟುಂಬ' },
  sourceTypes: {
    'article-journal': 'ಸಂಶೋಧನಾ ಲೇಖನ', 'article-newspaper': 'ಪತ್ರಿಕಾ ವರದಿ', 'bill': 'ಮಸೂದೆ', 'book': 'ಪುಸ್ತಕ', 'chapter': 'ಅಧ್ಯಾಯ',
    'dataset': 'ದತ್ತಾಂಶ', 'legal_case': 'ನ್ಯಾಯಾಲಯದ ಪ್ರಕರಣ', 'legislation': 'ಕಾನೂನು', 'post-weblog': 'ಬ್ಲಾಗ್ ಬರಹ', 'regulation': 'ನಿಯಮ ಅಥವಾ ಆದೇಶ',
    'report': 'ವರದಿ', 'speech': 'ಭಾಷಣ', 'thesis': 'ಪ್ರಬಂಧ', 'webpage': 'ವೆಬ್ ಪುಟ', 'broadcast': 'ಪ್ರಸಾರ', 'article': 'ಲೇಖನ',
  },
  charts: {
    'pair': 'ಕಾಗದಕ್ಕೂ ನಿಜಕ್ಕೂ ಇರುವ ಅಂತರ', 'series': 'ವರ್ಷದಿಂದ ವರ್ಷಕ್ಕೆ', 'ranked': 'ಹೆಚ್ಚಿನಿಂದ ಕಡಿಮೆಗೆ', 'single': 'ಒಂದು ಸಂಖ್ಯೆ', 'by-state': 'ರಾಜ್ಯವಾರು',
  },
  codeLists: {
    'NCO-2015': 'ರಾಷ್ಟ್ರೀಯ ಉದ್ಯೋಗ ವರ್ಗೀಕರಣ 2015', 'e-Shram': 'ಇ-ಶ್ರಮ್ ಪಟ್ಟಿ', 'NIC-2008': 'ರಾಷ್ಟ್ರೀಯ ಕೈಗಾರಿಕಾ ವರ್ಗೀಕರಣ 2008',
    'ISCO-08': 'ಅಂತರರಾಷ್ಟ್ರೀಯ ಉದ್ಯೋಗ ವರ್ಗೀಕರಣ 2008',
  },
  translationStandings: { 'draft': 'ಕನ್ನಡಿಗರು ಇನ್ನೂ ಪರಿಶೀಲಿಸಿಲ್ಲ', 'checked': 'ಕನ್ನಡಿಗರು ಪರಿಶೀಲಿಸಿದ್ದಾರೆ' },
} as const satisfies Labels

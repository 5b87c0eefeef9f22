import type { Language } from '../../languages/index.ts'

/** Words of a refusal as somebody at a desk types them, and the slips that answer them, as `<entry>-<rejection>`. */
export interface Refused {
  ask: string
  want: string[]
}

const thumb = ['biometric-mismatch-auth-failed', 'one-nation-one-ration-card-no-match']
const name = ['employees-provident-fund-mismatch', 'payment-bounce-name-mismatch', 'karnataka-labour-card-details-differ']
const certificate = ['building-workers-welfare-boards-no-certificate', 'karnataka-labour-card-certificate-not-accepted', 'proof-of-work-certificate-invalid']
const kyc = ['vb-g-ram-g-no-ekyc', 'mass-deletion-ekyc-pending']
const mobile = ['e-shram-mobile-not-linked']
const struckOff = ['karnataka-labour-card-struck-off', 'national-food-security-act-struck-off']
const days = ['karnataka-labour-card-too-few-days']
const pending = ['approval-limbo-pending-verification']
const stock = ['service-desert-no-stock']
const drawn = ['one-nation-one-ration-card-already-drawn']
const dead = ['biometric-mismatch-marked-dead']
const list = ['pm-jay-not-on-list', 'street-vendors-act-not-in-survey', 'karnataka-ambedkar-sahaya-hasta-not-listed']
const otherState = ['shakti-free-bus-other-address']
const noReason = ['approval-limbo-rejected-blank']
const loan = ['pm-svanidhi-bank-refused']
const account = ['payment-bounce-inactive']
const noMoney = ['pmmvy-no-money']

/** Some twenty in each language; also Hindi and Kannada in Latin letters. */
export const refused: Record<Language, Refused[]> = {
  en: [
    { ask: 'thumb not working', want: thumb }, { ask: 'finger print mismatch', want: thumb }, { ask: 'angutha nahi laga', want: thumb }, { ask: 'bayometric fail', want: thumb },
    { ask: 'name mismatch', want: name }, { ask: 'DOB mismatch', want: name }, { ask: 'aadhar mobile not linked', want: mobile }, { ask: 'kyc pending', want: kyc }, { ask: 'e kyc not done', want: kyc },
    { ask: 'no stock', want: stock }, { ask: 'loan rejected', want: loan }, { ask: '90 days', want: days }, { ask: 'pending at labour inspector', want: pending }, { ask: 'card expired', want: ['renewal-lapse-expired'] },
    { ask: 'not renewed in time', want: ['renewal-lapse-expired'] }, { ask: 'husband name', want: ['karnataka-board-mother-child-support-one-card'] }, { ask: 'certificate fake', want: certificate },
    { ask: 'employer signature not accepted', want: certificate }, { ask: 'shown as dead', want: dead }, { ask: 'account closed', want: account }, { ask: 'exit date missing', want: ['stranded-provident-fund-exit-date'] },
    { ask: 'two UAN', want: ['stranded-provident-fund-duplicate'] }, { ask: 'not in list', want: list }, { ask: 'face auth failed', want: ['anganwadi-services-face-not-matched'] }, { ask: 'APL', want: ['anna-bhagya-apl'] },
    { ask: 'no referal letter', want: ['ayushman-bharat-arogya-karnataka-no-referral'] }, { ask: 'rejected no reason', want: noReason },
  ],
  hi: [
    { ask: 'अंगूठा नहीं लगा', want: thumb }, { ask: 'अंगूठा नहीं मिला', want: thumb }, { ask: 'फिंगरप्रिंट नहीं आया', want: thumb }, { ask: 'angutha nahi laga', want: thumb }, { ask: 'नाम मैच नहीं', want: name }, { ask: 'नाम नहीं मिलता', want: name },
    { ask: 'name match nahi hua', want: name }, { ask: 'केवाईसी नहीं हुआ', want: kyc }, { ask: 'मोबाइल लिंक नहीं है', want: mobile }, { ask: 'mobile number link nahi', want: mobile }, { ask: 'कार्ड कट गया', want: struckOff },
    { ask: 'नाम कट गया', want: struckOff }, { ask: 'स्टॉक नहीं', want: stock }, { ask: 'राशन नहीं है दुकान में', want: stock }, { ask: 'बैंक ने मना किया', want: loan }, { ask: 'लोन रिजेक्ट', want: loan }, { ask: 'नब्बे दिन पूरे नहीं हुए', want: days },
    { ask: 'वेरिफिकेशन पेंडिंग', want: pending }, { ask: 'आधार दूसरे राज्य का है', want: otherState }, { ask: 'पहले ही ले लिया', want: drawn }, { ask: 'खाता बंद है', want: account }, { ask: 'पैसा नहीं आया', want: noMoney },
    { ask: 'मरा हुआ दिखा रहा', want: dead }, { ask: 'लिस्ट में नाम नहीं', want: list }, { ask: 'सर्टिफिकेट नहीं चलेगा', want: certificate },
  ],
  kn: [
    { ask: 'ಬೆರಳಚ್ಚು ಬರುತ್ತಿಲ್ಲ', want: thumb }, { ask: 'ಬೆರಳು ಹೊಂದಿಕೆಯಾಗುತ್ತಿಲ್ಲ', want: thumb }, { ask: 'ಹೆಬ್ಬೆಟ್ಟು ಬರಲ್ಲ', want: thumb }, { ask: 'beralachu barutilla', want: thumb }, { ask: 'ಹೆಸರು ತಪ್ಪಾಗಿದೆ', want: name },
    { ask: 'ಹೆಸರು ಬೇರೆ ಇದೆ', want: name }, { ask: 'ಇ-ಕೆವೈಸಿ ಆಗಿಲ್ಲ', want: kyc }, { ask: 'ekyc agilla', want: kyc }, { ask: 'ಮೊಬೈಲ್ ಲಿಂಕ್ ಆಗಿಲ್ಲ', want: mobile }, { ask: 'ಕಾರ್ಡ್ ರದ್ದಾಗಿದೆ', want: struckOff },
    { ask: 'ಸ್ಟಾಕ್ ಇಲ್ಲ', want: stock }, { ask: 'ಬ್ಯಾಂಕ್ ಲೋನ್ ಕೊಡಲ್ಲ', want: loan }, { ask: '90 ದಿನ ಇಲ್ಲ', want: days }, { ask: 'ಅರ್ಜಿ ತಿರಸ್ಕೃತ', want: noReason }, { ask: 'ಪೆಂಡಿಂಗ್', want: pending },
    { ask: 'ಬೇರೆ ರಾಜ್ಯದ ಆಧಾರ್', want: otherState }, { ask: 'ಸರ್ಟಿಫಿಕೇಟ್ ಸರಿ ಇಲ್ಲ', want: certificate }, { ask: 'ಪಟ್ಟಿಯಲ್ಲಿ ಹೆಸರಿಲ್ಲ', want: list }, { ask: 'ಹಣ ಬಂದಿಲ್ಲ', want: noMoney }, { ask: 'ಸತ್ತಿದ್ದಾರೆ ಎಂದು ತೋರಿಸುತ್ತಿದೆ', want: dead },
  ],
}

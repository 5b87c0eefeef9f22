import { queriesOf } from './query.ts'

/** Thirty questions as field workers type them in Kannada, in its own letters and in Latin ones. */
export const kn = queriesOf(`
ಕಾರ್ಮಿಕ ಕಾರ್ಡ್ → schemes/karnataka-labour-card
ಪಿಂಚಣಿ ಬರುತ್ತಿಲ್ಲ → barriers/payment-bounce
ರೇಷನ್ ಕಾರ್ಡ್ → documents/ration-card
ಆಧಾರ್ ಹೆಸರು ತಪ್ಪಾಗಿದೆ → barriers/biometric-mismatch
ವಿಧವಾ ವೇತನ → schemes/karnataka-widow-pension
ಸಂಧ್ಯಾ ಸುರಕ್ಷ → schemes/sandhya-suraksha
ಮದುವೆ ಸಹಾಯಧನ → schemes/karnataka-board-marriage-assistance
ಗುತ್ತಿಗೆದಾರ ಸಹಿ ಹಾಕುತ್ತಿಲ್ಲ → barriers/proof-of-work
ಬ್ಯಾಂಕಿಗೆ ಹಣ ಬಂದಿಲ್ಲ → barriers/payment-bounce
ಕೂಲಿ ಕೊಟ್ಟಿಲ್ಲ → schemes/code-on-wages
gruhalakshmi hana → schemes/gruha-lakshmi
ಮನೆ ಕೆಲಸದವರು → occupations/domestic-work
ಬೀದಿ ವ್ಯಾಪಾರಿಗಳಿಗೆ ಸಾಲ → schemes/pm-svanidhi
ಹೆರಿಗೆ ಹಣ ಲೇಬರ್ ಕಾರ್ಡ್ → schemes/karnataka-board-delivery-assistance
ಮಕ್ಕಳ ವಿದ್ಯಾರ್ಥಿವೇತನ ಕಾರ್ಮಿಕ ಕಾರ್ಡ್ → schemes/karnataka-board-education-assistance
ಬೆರಳಚ್ಚು ಹೊಂದುತ್ತಿಲ್ಲ → barriers/biometric-mismatch
ಪಿಎಫ್ ಹಣ ತೆಗೆಯಲು ಆಗುತ್ತಿಲ್ಲ → barriers/stranded-provident-fund
ಇಎಸ್ಐ ಆಸ್ಪತ್ರೆ → schemes/employees-state-insurance
ಕಾರ್ಡ್ ನವೀಕರಣ → barriers/renewal-lapse
ಲಂಚ ಕೇಳುತ್ತಾರೆ → barriers/broker-toll
karmika card ge hege arji haakodu → schemes/karnataka-labour-card
ಉಚಿತ ಬಸ್ ಪಾಸ್ → schemes/karnataka-board-bus-pass
ಅಪಘಾತ ಪರಿಹಾರ → schemes/karnataka-board-accident-assistance
ಜನನ ಪ್ರಮಾಣಪತ್ರ → documents/birth-certificate
ಬೇರೆ ರಾಜ್ಯದ ರೇಷನ್ ಕಾರ್ಡ್ → schemes/one-nation-one-ration-card
ದಾಖಲೆ ಊರಲ್ಲಿದೆ → barriers/paper-gap
ಅಂಗವಿಕಲ ಪಿಂಚಣಿ → schemes/karnataka-disability-pension
ಜೀತದಾಳು → schemes/bonded-labour-act
kanishta vetana → schemes/karnataka-minimum-wages
otp barutilla → barriers/digital-gate
`)

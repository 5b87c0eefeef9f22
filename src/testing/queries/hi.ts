import { queriesOf } from './query.ts'

/** Thirty questions as field workers type them in Hindi, in its own letters and in Latin ones. */
export const hi = queriesOf(`
मजदूर कार्ड → schemes/karnataka-labour-card
रासन कार्ड दूसरे राज्य में → schemes/one-nation-one-ration-card
pf paisa nahi mila → barriers/stranded-provident-fund
आधार में नाम गलत → barriers/biometric-mismatch
मजदूरी नहीं मिली → schemes/code-on-wages
विधवा पेंशन → schemes/nsap-widow-pension
vridha pension kaise milegi → schemes/nsap-old-age-pension
आयुष्मान कार्ड → schemes/pm-jay
अंगूठा नहीं लग रहा → barriers/biometric-mismatch
बैंक में पैसा नहीं आया → barriers/payment-bounce
shadi ka paisa labour card → schemes/karnataka-board-marriage-assistance
लेबर कार्ड से बच्चों की छात्रवृत्ति → schemes/karnataka-board-education-assistance
e shram card 2 lakh → schemes/e-shram-accident-ex-gratia
सूची से नाम कट गया → barriers/mass-deletion
दलाल पैसा मांग रहा है → barriers/broker-toll
ई.एस.आई. → schemes/employees-state-insurance
silai machine yojna → schemes/free-sewing-machine-scheme
गर्भवती को पैसा → schemes/pmmvy
रेहड़ी वाले को लोन → schemes/pm-svanidhi
ठेकेदार साइन नहीं कर रहा → barriers/proof-of-work
कर्नाटक का पता नहीं है → barriers/domicile-rule
कागज गांव में रह गए → barriers/paper-gap
बंधुआ मज़दूर → schemes/bonded-labour-act
काम पर चोट का मुआवजा → schemes/employees-compensation
gharelu kamgar → occupations/domestic-work
shram yogi man dhan → schemes/pm-sym
निवास प्रमाणपत्र → documents/residence-certificate
ओटीपी नहीं आ रहा → barriers/digital-gate
card expire ho gaya → barriers/renewal-lapse
20 रुपये वाला दुर्घटना बीमा → schemes/pmsby
`)

import { queriesOf } from './query.ts'

/** Thirty questions as field workers type them in English. */
export const en = queriesOf(`
labour card → schemes/karnataka-labour-card
labour card expired → barriers/renewal-lapse
aadhaar name wrong → barriers/biometric-mismatch
card refused no karnataka address → barriers/domicile-rule
ration card from other state → schemes/one-nation-one-ration-card
P.M.J.J.B.Y → schemes/pmjjby
widow pention karnataka → schemes/karnataka-widow-pension
company not giving esi card → barriers/employer-evasion
old pf stuck cannot withdraw → barriers/stranded-provident-fund
wages not paid complaint → barriers/remedy-gap
builder not signing 90 day certificate → barriers/proof-of-work
delivery money labour card → schemes/karnataka-board-delivery-assistance
scholarship for construction workers children → schemes/karnataka-board-education-assistance
aayushman card → schemes/pm-jay
street vender loan → schemes/pm-svanidhi
free bus for ladies → schemes/shakti-free-bus
finger print not working in ration shop → barriers/biometric-mismatch
agent asking money for card → barriers/broker-toll
only online otp not coming → barriers/digital-gate
nrega job card → documents/job-card
bonded labor → schemes/bonded-labour-act
gas conection → schemes/pm-ujjwala
eshram → schemes/e-shram
swiggy delivery boy insurance → schemes/karnataka-gig-workers-insurance
name deleted from list → barriers/mass-deletion
money not credited to bank → barriers/payment-bounce
sandya surksha → schemes/sandhya-suraksha
sexual harrasment at work → schemes/posh-act
documents left in village → barriers/paper-gap
maid → occupations/domestic-work
`)

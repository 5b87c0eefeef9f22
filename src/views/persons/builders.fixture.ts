import { expected, type Case } from './person.fixture.ts'

/** People who build. */
export const builders: Case[] = [
  {
    who: 'A mason of 58 from Bihar with a labour card and no ration card here',
    fragment: 'occupation=construction&state=IN-KA&home=IN-BR&age=58&sex=male&papers=aadhaar,bank-account&cards=karnataka-labour-card',
    worth: expected({
      'karnataka-labour-card': ['age works-here', 'He holds it; under 60 and working in Karnataka he can renew it.'],
      'karnataka-board-medical-assistance': ['card trade bank', 'His own card, his trade and an account are what the board asks for.'],
      'karnataka-board-accident-assistance': ['card trade bank', 'The card covers him while it is live.'],
      pmsby: ['age account', '18 to 70 with a savings account.'],
      'national-food-security-act': ['aadhaar', 'Whether a state counts the household is not known to him, so it cannot shut him out.'],
    }),
    blocked: expected({
      'anna-bhagya': ['card', 'Needs a ration card; he has none.', 'ration-card'],
      'one-nation-one-ration-card': ['has-card', 'Only a live card under the national law is served; that of Karnataka is one.', 'anna-bhagya national-food-security-act'],
      'ayushman-bharat-arogya-karnataka': ['ration-card', 'Full cover hangs on the Karnataka card.', 'anna-bhagya'],
      'karnataka-board-bus-pass': ['phone', 'The code comes to the phone linked to Aadhaar; none is linked.', 'aadhaar-linked-mobile'],
    }),
    not: expected({
      'karnataka-board-pension': ['age', 'From 60 only; he is 58.'],
      'karnataka-board-toolkit': ['age', 'Up to 55.'],
      'pm-sym': ['age', 'Entry up to 40.'],
      'atal-pension-yojana': ['age', 'Entry up to 40.'],
      pmjjby: ['age', 'Entry up to 50.'],
      'sandhya-suraksha': ['age resident not-construction', 'From 65, for residents, not for members of the construction board.'],
      'karnataka-board-delivery-assistance': ['woman', 'For the mother’s own card.'],
    }),
  },
  {
    who: 'A pregnant helper of 26 from Odisha with a labour card and one small child',
    fragment: 'occupation=construction&state=IN-KA&home=IN-OD&age=26&sex=female&papers=aadhaar,bank-account,mother-child-card&cards=karnataka-labour-card&children=1&family=pregnant,child-under-6',
    worth: expected({
      'janani-suraksha-yojana': ['sex birth', 'A woman who is to give birth.'],
      'odisha-mamata-pmmvy': ['woman pregnant home bank', 'Her second child; Odisha counts its own people.'],
      'anganwadi-services': ['who', 'Pregnant and with a child under six; no rule asks where she is from.'],
      'thayi-bhagya': ['woman pregnant district thayi-card', 'She lives here, expects her second child and has the mother’s card.'],
      'karnataka-board-delivery-assistance': ['woman card bank', 'Her own card and account; the birth paper comes with the birth and stands in the checklist.'],
      pmmvy: ['sex pregnant account aadhaar mother-child-card', 'Her papers are there; which of the groups of the list she belongs to is asked at the anganwadi.'],
    }),
    blocked: expected({}),
    not: expected({
      'gruha-lakshmi': ['head', 'She answered the family question and is not the woman head.'],
      'karnataka-board-disability-pension': ['disability', 'No disability was named.'],
      'karnataka-board-pension': ['age', 'From 60.'],
    }),
  },
  {
    who: 'A woman mason of 62 from Kolar, widow, with a labour card',
    fragment: 'occupation=construction&state=IN-KA&home=IN-KA&age=62&sex=female&papers=aadhaar,bank-account,income-certificate&cards=karnataka-labour-card&family=widow',
    worth: expected({
      'karnataka-board-pension': ['age trade no-other-pension bank', 'Past 60, a builder, no other pension; how long she was a member nobody asked yet.'],
      'karnataka-board-family-pension': ['pensioner-died trade bank', 'A widow; whether he drew the pension is for the office, and her own card ended at 60.'],
      'karnataka-widow-pension': ['widow woman age resident bank', 'Woman, widow, 18 to 64, resident, with an account; the paper of his death stands in the checklist.'],
      'nsap-old-age-pension': ['age domicile', 'Past 60 and at home in India; poverty was not asked.'],
    }),
    blocked: expected({}),
    not: expected({
      'karnataka-labour-card': ['age', 'Registration ends at 60, also for her who holds a card.'],
      'sandhya-suraksha': ['age not-construction', 'From 65, and not for members of the construction board.'],
      pmmvy: ['pregnant', 'She answered the family question.'],
    }),
  },
  {
    who: 'A helper of 19 from Jharkhand with thirty days of work and no account',
    fragment: 'occupation=construction&state=IN-KA&home=IN-JH&age=19&sex=male&days=30&papers=aadhaar&cards=none',
    worth: expected({ 'e-shram': ['aadhaar not-pf-esi age-rule age-portal', 'Past 16 by every version of the rule, no fund member, Aadhaar in hand.'] }),
    blocked: expected({
      'karnataka-labour-card': ['ninety-days certificate', 'Sixty days and the certificate are missing; both can be had.', 'ninety-day-certificate'],
      'karnataka-board-medical-assistance': ['card bank', 'The card can be had, so this is not lost.', 'karnataka-labour-card bank-account'],
      pmsby: ['account', 'Bought from an account.', 'bank-account'],
    }),
    not: expected({
      'karnataka-board-pension': ['age', 'From 60.'],
      'bihar-migrant-accident-grant': ['home', 'For people of Bihar.'],
      'shakti-free-bus': ['woman', 'For women.'],
    }),
  },
  {
    who: 'A painter of 34 from West Bengal without any account',
    fragment: 'occupation=construction&state=IN-KA&home=IN-WB&age=34&sex=male&papers=aadhaar,voter-id,ninety-day-certificate&cards=none&days=120',
    worth: expected({
      'karnataka-labour-card': ['made-for age ninety-days works-here certificate aadhaar', 'Everything that the board asks is met; where he comes from does not matter.'],
    }),
    blocked: expected({
      'karnataka-board-mobile-clinics': ['card', 'The card first; it is worth applying for.', 'karnataka-labour-card'],
      'west-bengal-karmasathi': ['bank', 'An adult of West Bengal with Aadhaar who works outside; the form asks for the account.', 'bank-account'],
      pmjjby: ['account', 'Bought from an account.', 'bank-account'],
    }),
    not: expected({ 'jharkhand-migrant-grant': ['home', 'For people of Jharkhand.'], 'gruha-lakshmi': ['woman', 'For the woman head of the household.'] }),
  },
  {
    who: 'A carpenter of 29 from a village in Uttar Pradesh who lives in Bengaluru',
    fragment: 'occupation=construction&state=IN-KA&home=IN-UP&age=29&sex=male&papers=aadhaar,bank-account&cards=e-shram&income=14000&area=urban&home-area=rural',
    worth: expected({
      'uttar-pradesh-migrant-schemes': ['home income aadhaar bank', '₹14,000 a month is below the ceiling of the year.'],
      'pmay-gramin': ['rural', 'The village at home counts.'],
      'e-shram-one-stop-solution': ['has-e-shram', 'He holds the card.'],
      'pm-sym': ['age income not-pf-esi account', 'Under 40, under the wage ceiling, no fund, an account.'],
    }),
    blocked: expected({
      'vb-g-ram-g': ['card', 'The village gives work against the job card; the rural household at home is met.', 'job-card'],
      'pmay-urban': ['phone', 'The town where he lives counts too; the code comes to the phone linked to Aadhaar.', 'aadhaar-linked-mobile'],
    }),
    not: expected({ 'karnataka-ambedkar-sahaya-hasta': ['trade resident', 'For other trades than building, and for residents.'] }),
  },
  {
    who: 'A labourer of 27 from Assam without Aadhaar',
    fragment: 'occupation=construction&state=IN-KA&home=IN-AS&age=27&sex=male&papers=voter-id,bank-account&cards=none',
    worth: expected({ pmsby: ['age account', 'The rule asks for an account and an age, not for Aadhaar.'] }),
    blocked: expected({
      'e-shram': ['aadhaar', 'Registration runs on Aadhaar.', 'aadhaar'],
      'karnataka-labour-card': ['certificate aadhaar', 'Both papers are missing.', 'ninety-day-certificate aadhaar'],
      'national-food-security-act': ['aadhaar', 'Aadhaar of every member.', 'aadhaar'],
    }),
    not: expected({ 'west-bengal-karmasathi': ['home', 'For people of West Bengal; he is from Assam.'], 'assam-orunodoi': ['woman stays', 'For women who live in Assam.'] }),
  },
  {
    who: 'A mason of 31 from Odisha who works in Kerala, children at school at home',
    fragment: 'occupation=construction&state=IN-KL&home=IN-OD&age=31&sex=male&papers=aadhaar,bank-account&work=contract&family=child-in-school',
    worth: expected({
      'kerala-migrant-welfare-scheme': ['works-here migrant identity', 'Works for a contractor in Kerala, comes from elsewhere, has Aadhaar.'],
      'odisha-seasonal-hostels': ['child home', 'A child at school and a home in Odisha.'],
    }),
    blocked: expected({ 'building-workers-welfare-boards': ['proof', 'Any board asks for proof of the days.', 'ninety-day-certificate'] }),
    not: expected({
      'karnataka-labour-card': ['works-here', 'For building work inside Karnataka.'],
      'karnataka-board-medical-assistance': ['applies-in', 'A benefit of Karnataka; he neither lives there nor comes from there.'],
      'anna-bhagya': ['lives-here', 'For people who live in Karnataka.'],
    }),
  },
]

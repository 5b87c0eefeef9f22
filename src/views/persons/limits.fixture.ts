import { expected, type Case } from './person.fixture.ts'

/** People at the edge of a rule: a card of the wrong state, one child too many, work that has two names, a child at work. */
export const limits: Case[] = [
  {
    who: 'A bar bender of 34 from Bihar with the ration card of his village and a wage of ₹16,000',
    fragment: 'occupation=construction&state=IN-KA&home=IN-BR&age=34&sex=male&papers=aadhaar,bank-account,ration-card&cards=national-food-security-act&income=16000&work=contract&workers=60&days=200&tax=no&government=no',
    worth: expected({
      'one-nation-one-ration-card': ['has-card aadhaar', 'His card is a national one: the central grain comes with him.'],
      'pm-garib-kalyan-anna-yojana': ['has-card', 'The grain on it is free.'],
      'employees-state-insurance': ['relation size wage', '₹16,000 is below the ceiling of ESI.'],
      'ismw-journey-allowance': ['migrant days size wage', 'Hired in another state, 200 days, sixty workers, below ₹18,000.'],
    }),
    blocked: expected({
      'anna-bhagya': ['card', 'A card of Bihar opens nothing of what Karnataka adds; his name must leave it first.'],
      'ayushman-bharat-arogya-karnataka': ['ration-card', 'Full cover hangs on a card of Karnataka.', 'anna-bhagya'],
      'karnataka-labour-card': ['certificate', 'The days are there, the paper is not.', 'ninety-day-certificate'],
      'employees-provident-fund': ['wage', 'Above the ceiling the fund is a choice.'],
      'employees-pension-scheme': ['pf', 'The pension comes with the fund.', 'employees-provident-fund'],
    }),
    not: expected({
      'pm-sym': ['income', 'Its ceiling is ₹15,000.'],
      'uttar-pradesh-migrant-schemes': ['home income', 'Another state, and above its ceiling.'],
    }),
  },
  {
    who: 'A domestic worker of 38 from Raichur whose Karnataka card lies in the village',
    fragment: 'occupation=domestic-work&state=IN-KA&home=IN-KA&age=38&sex=female&papers=aadhaar,bank-account&cards=anna-bhagya',
    worth: expected({
      'one-nation-one-ration-card': ['has-card aadhaar', 'The card of Karnataka is a card under the national law; its number and her finger are enough.'],
      'pm-garib-kalyan-anna-yojana': ['has-card', 'The same card.'],
      'ayushman-bharat-arogya-karnataka': ['resident ration-card aadhaar', 'Full cover with the Karnataka card.'],
      'pm-sym': ['age account aadhaar', '38 is below the last age for joining, 40.'],
    }),
    blocked: expected({ 'vb-g-ram-g': ['card', 'The card for work in the village.', 'job-card'] }),
    not: expected({ 'karnataka-labour-card': ['made-for', 'For builders.'] }),
  },
  {
    who: 'A woman mason of 30 from Bihar with a labour card and two children, pregnant again',
    fragment: 'occupation=construction&state=IN-KA&home=IN-BR&age=30&sex=female&papers=aadhaar,bank-account,mother-child-card&cards=karnataka-labour-card&children=2&family=pregnant',
    worth: expected({
      'anganwadi-services': ['who', 'Food for every pregnant woman; children are not counted.'],
      'janani-suraksha-yojana': ['sex birth bank', 'Birth in hospital; no rule counts children here.'],
      'karnataka-board-medical-assistance': ['card trade bank', 'Her card is live.'],
    }),
    blocked: [],
    not: expected({
      'karnataka-board-delivery-assistance': ['delivery', 'For two living children; this will be the third.'],
      pmmvy: ['pregnant', 'For the first child and a second girl.'],
      'karnataka-board-mother-child-support': ['small-child', 'No child is born yet, and none small was named.'],
      'thayi-bhagya': ['pregnant', 'For the first two.'],
    }),
  },
  {
    who: 'A driver of 30 in Mysuru who takes rides from an app',
    fragment: 'occupation=transport-work&state=IN-KA&home=IN-KA&age=30&sex=male&papers=aadhaar,bank-account,voter-id&cards=none&work=gig',
    worth: expected({
      'karnataka-gig-workers-act': ['gig relation works-here', 'Rides are one of the services that the Act names; the answer to how he works settles it.'],
      'karnataka-motor-transport-workers-act': ['trade works-here aadhaar', 'Drivers of cabs and autos.'],
      'karnataka-transport-accident-benefit': ['trade resident age', 'The board of transport workers is for him as well.'],
    }),
    blocked: [],
    not: expected({ 'employees-compensation': ['relation', 'No employer on paper.'], 'karnataka-labour-card': ['made-for', 'For builders.'] }),
  },
  {
    who: 'A girl of 13 from West Bengal who lives and works in a household',
    fragment: 'occupation=domestic-work&state=IN-KA&home=IN-WB&age=13&sex=female&papers=none&cards=none&children=0',
    worth: expected({
      'right-to-education': ['age', 'She is a child of 6 to 14 herself: school, without papers.'],
      'karnataka-tent-schools': ['child stays-here', 'The same, for children on the move.'],
      'posh-act': ['woman', 'A household is a workplace; no age stands in the law.'],
    }),
    blocked: [],
    not: expected({
      'e-shram': ['age-portal age-rule', 'From 16.'],
      'pm-sym': ['age', 'From 18.'],
      pmsby: ['age', 'From 18.'],
      'karnataka-ambedkar-sahaya-hasta': ['age resident', 'From 18, with a home in Karnataka.'],
    }),
  },
  {
    who: 'A farm labourer of 62 from Kolar who never married, poor',
    fragment: 'occupation=farm-labour&state=IN-KA&home=IN-KA&age=62&sex=female&papers=aadhaar,bank-account&cards=none&family=unmarried-woman&category=below-poverty-line&area=rural',
    worth: expected({
      'nsap-old-age-pension': ['age bpl domicile aadhaar bank', 'From 60.'],
      'karnataka-manaswini-pension': ['woman single poor resident bank aadhaar', 'One paper writes up to 59, the report of the order up to 64: nobody is shut out by a dispute.'],
      pmsby: ['age account', 'Up to 70.'],
    }),
    blocked: expected({ 'vb-g-ram-g': ['card', 'Work in her village, with the card.', 'job-card'] }),
    not: expected({
      'sandhya-suraksha': ['age', 'From 65.'],
      'karnataka-widow-pension': ['widow', 'She was never married.'],
      'pm-sym': ['age', 'Up to 40.'],
    }),
  },
  {
    who: 'A transgender tailor of 45 from Mysuru with a ration card of her own and ₹2,500 a month',
    fragment: 'occupation=home-based-work&state=IN-KA&home=IN-KA&age=45&sex=transgender&papers=aadhaar,bank-account,ration-card&cards=anna-bhagya&income=2500&tax=no',
    worth: expected({
      'karnataka-mythri-pension': ['person age-24 age-40 income resident bank aadhaar', 'Inside both ages that are told, and below the income.'],
      'gruha-lakshmi': ['woman ration-card lives-here no-tax bank aadhaar', 'Open to transgender persons since July 2024.'],
      'shakti-free-bus': ['woman lives-here identity', 'Named in the rule.'],
      'karnataka-ambedkar-sahaya-hasta': ['age trade resident no-esi-pf not-board-member aadhaar bank', 'Home-based work is on the list.'],
    }),
    blocked: [],
    not: expected({ 'atal-pension-yojana': ['age', 'Up to 40.'], 'karnataka-widow-pension': ['woman', 'For widows.'] }),
  },
  {
    who: 'A contract worker of 28 from Tamil Nadu in a parts factory on ₹20,000, with PF and ESI',
    fragment: 'occupation=auto-sector&state=IN-KA&home=IN-TN&age=28&sex=male&papers=aadhaar,bank-account,universal-account-number&cards=employees-state-insurance,employees-provident-fund&income=20000&work=contract&workers=200&days=300&tax=no&government=no',
    worth: expected({
      'osh-code': ['relation size', 'Safety is for every worker of a place of ten; the wage limit is that of its part on migrants.'],
      'employees-state-insurance': ['relation size wage', 'Up to ₹21,000.'],
      'employees-pension-scheme': ['pf', 'Members of the fund are in it.'],
      'atal-pension-yojana': ['age account not-tax-payer', 'PF shuts nobody out of it.'],
    }),
    blocked: expected({ 'anna-bhagya': ['card', 'He has no ration card.', 'ration-card'] }),
    not: expected({
      'ismw-journey-allowance': ['wage', 'For wages up to ₹18,000.'],
      'employees-compensation': ['not-esi', 'ESI pays instead.'],
      'e-shram': ['not-pf-esi', 'Members of the funds are shut out.'],
      'pm-sym': ['income not-pf-esi', 'Above its ceiling, and a member.'],
    }),
  },
]

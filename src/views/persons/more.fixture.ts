import { expected, type Case } from './person.fixture.ts'

/** People on the move, between jobs, after a loss, without papers: each holds one thing that is easily got wrong. */
export const more: Case[] = [
  {
    who: 'A vendor of 32 from Uttar Pradesh with a vending certificate and a loan, two children',
    fragment: 'occupation=street-vending&state=IN-KA&home=IN-UP&age=32&sex=female&papers=aadhaar,bank-account,vending-certificate,aadhaar-linked-mobile&cards=pm-svanidhi&children=2&family=child-in-school,child-under-6&area=urban&tax=no&government=no',
    worth: expected({
      'pm-svanidhi': ['vendor place paper account aadhaar phone', 'She holds the loan; the next one is bigger, and all its papers are there.'],
      'karnataka-street-vendor-rules': ['vending works-here surveyed', 'The certificate is the proof of the survey.'],
      'anganwadi-services': ['who', 'A child under six; no rule asks for a home in Karnataka.'],
      'uttar-pradesh-migrant-schemes': ['home aadhaar bank', 'Home in Uttar Pradesh; her income was not asked.'],
      'e-shram': ['aadhaar not-pf-esi not-tax-payer not-government', 'A loan for vendors is no provident fund.'],
    }),
    blocked: expected({ 'anna-bhagya': ['card', 'She has no ration card here.', 'ration-card'], 'e-shram-one-stop-solution': ['has-e-shram', 'The card first.', 'e-shram'] }),
    not: expected({ 'karnataka-ambedkar-sahaya-hasta': ['resident', 'It asks for a home in Karnataka.'], 'gruha-lakshmi': ['head', 'She answered the family question and is not the woman head.'] }),
  },
  {
    who: 'A domestic worker of 24 from Odisha, pregnant with her first child, without the mother’s card',
    fragment: 'occupation=domestic-work&state=IN-KA&home=IN-OD&age=24&sex=female&papers=aadhaar,bank-account&cards=none&children=0&family=pregnant,married&area=urban&home-area=rural&work=employed',
    worth: expected({
      'odisha-mamata-pmmvy': ['woman pregnant home bank aadhaar', 'Odisha pays its own people, wherever they work.'],
      'janani-suraksha-yojana': ['sex birth bank', 'A woman who is to give birth; the rule of the place is for the hospital.'],
      'anganwadi-services': ['who', 'Pregnant.'],
      'maternity-benefit': ['sex pregnant relation', 'Employed; how many work there and for how long was not asked.'],
      'karnataka-minimum-wages': ['works-here employed', 'Domestic work has a minimum wage in Karnataka.'],
    }),
    blocked: expected({ pmmvy: ['mother-child-card', 'The instalments follow the card.', 'mother-child-card'], 'thayi-bhagya': ['thayi-card', 'The hospital asks for the card.', 'mother-child-card'] }),
    not: expected({
      'industrial-relations-code': ['not-domestic', 'The code leaves domestic service out.'],
      'karnataka-board-delivery-assistance': ['card trade', 'For builders with the card.'],
      'karnataka-board-mother-child-support': ['card trade small-child', 'The same, and no child is born yet.'],
    }),
  },
  {
    who: 'A parcel rider of 28 from Telangana whose depot pays PF and ESI on ₹18,000',
    fragment: 'occupation=gig-work&state=IN-KA&home=IN-TG&age=28&sex=male&papers=aadhaar,bank-account,universal-account-number&cards=employees-state-insurance,employees-provident-fund&work=gig,employed&workers=60&income=18000&tax=no',
    worth: expected({
      'karnataka-gig-workers-act': ['gig relation works-here', 'Platform work in Karnataka; another job shuts nobody out.'],
      'employees-state-insurance': ['relation size wage', 'Below the ceiling of ESI; he holds it.'],
      'employees-provident-fund': ['relation size', 'Above the ceiling the fund goes on by choice, and he is a member.'],
      'karnataka-minimum-wages': ['works-here employed', 'Employed at the depot.'],
    }),
    blocked: [],
    not: expected({
      'e-shram': ['not-pf-esi', 'Members of the funds are shut out.'],
      'karnataka-gig-workers-insurance': ['no-esi-pf e-shram', 'For riders without funds, by way of the e-Shram card, which is not for him.'],
      'employees-compensation': ['not-esi', 'ESI pays instead.'],
      'pm-sym': ['income not-pf-esi', 'Above its ceiling, and a member of the funds.'],
    }),
  },
  {
    who: 'The widow, 36, of a mason from Andhra who died with a live card; asked for his work and card',
    fragment: 'occupation=construction&state=IN-KA&home=IN-AP&age=36&sex=female&papers=aadhaar,bank-account,death-certificate,nominee-details&cards=karnataka-labour-card&children=2&family=widow,breadwinner-died,child-in-school,woman-head&tax=no&government=no',
    worth: expected({
      'karnataka-board-funeral-assistance': ['card trade death nominee bank', 'He held a live card and named her.'],
      'karnataka-board-accident-assistance': ['card trade accident bank', 'If it was an accident; the board asks how he died.'],
      'national-family-benefit-scheme': ['died aadhaar bank', 'The earner died; age and poverty are for the office.'],
    }),
    blocked: expected({ 'gruha-lakshmi': ['ration-card', 'Woman head of the household, without the Karnataka card.', 'anna-bhagya'] }),
    not: expected({
      'karnataka-widow-pension': ['resident', 'For residents of Karnataka; she asks at home.'],
      'nsap-widow-pension': ['age', 'From 40.'],
      'bihar-migrant-accident-grant': ['home', 'For people of Bihar.'],
    }),
  },
  {
    who: 'A woman of 27 from Chhattisgarh who moulds bricks with her husband against an advance, two children with them',
    fragment: 'occupation=brick-kiln-work&state=IN-KA&home=IN-CG&age=27&sex=female&papers=aadhaar,ration-card&cards=none&children=2&family=child-under-6,child-in-school,married&work=bonded,piece-rate&home-area=rural&area=rural&category=scheduled-tribe',
    worth: expected({
      'bonded-labour-act': ['bonded', 'Work against an advance that cannot be left.'],
      'bonded-labour-rehabilitation': ['bonded', 'Money follows the certificate of release.'],
      'code-on-wages': ['relation', 'Pay by the piece is a wage, and so is work for an advance.'],
      'industrial-relations-code': ['relation', 'Work for hire, whatever the terms.'],
      'ismw-journey-allowance': ['migrant', 'She came from another state to work for somebody; the size of the kiln was not asked.'],
      'koosina-mane-creches': ['child village', 'A small child, in a village.'],
      'anganwadi-services': ['who', 'A child under six.'],
    }),
    blocked: expected({ pmsby: ['account', 'She has no account of her own.', 'bank-account'], 'vb-g-ram-g': ['card', 'At home the village gives work against the job card.', 'job-card'] }),
    not: expected({
      'building-workers-welfare-boards': ['work', 'Making bricks is not on the list of building work here.'],
      'odisha-seasonal-hostels': ['home', 'For children of Odisha.'],
      'affordable-rental-housing': ['town', 'For people in towns.'],
      'nsap-widow-pension': ['widow age bpl', 'Married, too young, and no poverty list was named.'],
    }),
  },
  {
    who: 'A mason of 45 back in his village in Bihar with a ration card and e-Shram',
    fragment: 'occupation=construction&state=IN-BR&home=IN-BR&age=45&sex=male&papers=aadhaar,bank-account,ration-card&cards=e-shram&area=rural&home-area=rural&category=scheduled-caste,below-poverty-line&family=child-in-school&household=60000',
    worth: expected({
      'pmay-gramin': ['rural', 'Lives in a village.'],
      'e-shram-one-stop-solution': ['has-e-shram', 'He holds the card.'],
      pmsby: ['age account', '18 to 70 with an account.'],
    }),
    blocked: expected({
      'building-workers-welfare-boards': ['proof', 'The board of Bihar asks for the certificate; days in Karnataka count when they are proved.', 'ninety-day-certificate'],
      'vb-g-ram-g': ['card', 'Work in the village against the job card.', 'job-card'],
      'post-matric-scholarship': ['caste-paper income-paper', 'Both certificates of Bihar are missing.', 'caste-certificate income-certificate'],
    }),
    not: expected({
      'karnataka-labour-card': ['works-here', 'He works there no more.'],
      'karnataka-board-medical-assistance': ['applies-in card', 'A benefit of Karnataka, and no card was held.'],
      'bihar-migrant-accident-grant': ['accident', 'Nobody died or was disabled.'],
      'karnataka-minimum-wages': ['works-here', 'For work in Karnataka.'],
    }),
  },
  {
    who: 'A garment worker of 29 from Jharkhand who left her factory after two months in this year, with a UAN',
    fragment: 'occupation=garment-work&state=IN-KA&home=IN-JH&age=29&sex=female&papers=aadhaar,bank-account,universal-account-number&cards=employees-provident-fund&work=employed&workers=300&days=60&tax=no',
    worth: expected({
      'employees-provident-fund': ['relation size', 'The money is hers, to take out or to carry on.'],
      'employees-pension-scheme': ['pf', 'Members of the fund are members of the pension; years were not asked.'],
      gratuity: ['relation size', 'Years of service were not asked.'],
      'karnataka-labour-welfare-fund': ['made-for trade works-here bank', 'Her trade, in Karnataka.'],
    }),
    blocked: [],
    not: expected({
      'maternity-benefit': ['days', 'Eighty days in the year; she has sixty.'],
      'e-shram': ['not-pf-esi', 'Members of the fund are shut out.'],
      'ismw-journey-allowance': ['days', 'For who worked at least half of the year.'],
    }),
  },
  {
    who: 'A mason of 61 from Raichur with a labour card that ended at 60',
    fragment: 'occupation=construction&state=IN-KA&home=IN-KA&age=61&sex=male&papers=aadhaar,bank-account,ration-card,life-certificate&cards=karnataka-labour-card,anna-bhagya&tax=no&government=no&category=below-poverty-line',
    worth: expected({
      'karnataka-board-pension': ['age trade no-other-pension bank', 'Past 60; years of membership were not asked.'],
      'karnataka-board-medical-assistance': ['trade bank', 'Only while a card lives; his ended, so it is asked about.'],
      'nsap-old-age-pension': ['age bpl domicile', 'Past 60 and on the list of the poor; he may draw only one pension.'],
      'ayushman-bharat-arogya-karnataka': ['resident ration-card aadhaar', 'Full cover with the Karnataka card.'],
    }),
    blocked: expected({ 'karnataka-board-bus-pass': ['phone', 'The code comes to the phone linked to Aadhaar; none is linked.', 'aadhaar-linked-mobile'] }),
    not: expected({
      'karnataka-labour-card': ['age', 'Registration ends at 60.'],
      'sandhya-suraksha': ['age not-construction', 'From 65, and not for members of the board.'],
      'karnataka-ambedkar-sahaya-hasta': ['age trade not-board-member', 'Up to 60, for other trades, and not for members of the board.'],
    }),
  },
  {
    who: 'A waste picker of 40 from West Bengal without any paper, three children',
    fragment: 'occupation=waste-picking&state=IN-KA&home=IN-WB&age=40&sex=female&papers=none&cards=none&children=3&family=child-in-school,girl-child&category=minority&area=urban',
    worth: expected({
      'solid-waste-management-rules': ['work', 'They name her work and ask for no paper.'],
      'karnataka-tent-schools': ['stays-here', 'A child is admitted on any day, without papers.'],
    }),
    blocked: expected({
      namaste: ['aadhaar bank', 'The count is made in the field; the rest needs both.', 'aadhaar bank-account'],
      'pre-matric-scholarship-hazardous-work': ['bank', 'Money to an account.', 'bank-account'],
      'shakti-free-bus': ['identity', 'Any of the two papers with an address in Karnataka.', 'aadhaar voter-id'],
      'e-shram': ['aadhaar', 'Registration runs on Aadhaar.', 'aadhaar'],
      'west-bengal-karmasathi': ['aadhaar bank', 'For people of West Bengal who work outside it.', 'aadhaar bank-account'],
    }),
    not: expected({ 'gruha-lakshmi': ['head', 'She is not the woman head.'], 'post-matric-scholarship': ['sc', 'For Scheduled Castes.'], 'anganwadi-services': ['who', 'No child under six was named.'] }),
  },
  {
    who: 'A transgender sex worker of 29 from Tamil Nadu with a voter card',
    fragment: 'occupation=sex-work&state=IN-KA&home=IN-TN&age=29&sex=transgender&papers=aadhaar,bank-account,voter-id&cards=none&area=urban&work=self-employed',
    worth: expected({
      'shakti-free-bus': ['woman lives-here identity', 'The rule names women and transgender persons.'],
      'e-shram': ['aadhaar not-pf-esi', 'Her work counts as work without an employer.'],
      pmjjby: ['age account', 'Up to 50.'],
      'affordable-rental-housing': ['town', 'For people in towns.'],
    }),
    blocked: expected({ 'anna-bhagya': ['card', 'No ration card; the order for sex workers opens a way without proof of a house.', 'ration-card'] }),
    not: expected({
      'karnataka-mythri-pension': ['resident', 'Made for transgender persons, but for residents of Karnataka.'],
      'posh-act': ['woman', 'The law names women.'],
      'employees-provident-fund': ['relation', 'For the employed.'],
    }),
  },
]

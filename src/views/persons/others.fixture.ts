import { expected, type Case } from './person.fixture.ts'

/** People of other occupations, and families. */
export const others: Case[] = [
  {
    who: 'A domestic worker of 45 from Kolar, widow and head of her household, with a ration card',
    fragment: 'occupation=domestic-work&state=IN-KA&home=IN-KA&age=45&sex=female&papers=aadhaar,bank-account,ration-card,death-certificate,voter-id&cards=none&family=widow,woman-head&category=below-poverty-line&tax=no&government=no',
    worth: expected({
      'karnataka-widow-pension': ['widow woman age poor resident no-other-pension bank', 'Every rule is met.'],
      'nsap-widow-pension': ['sex widow age bpl domicile', '40 to 79, poor, widow.'],
      'karnataka-ambedkar-sahaya-hasta': ['age trade resident no-esi-pf not-board-member aadhaar bank', 'Domestic work is on its list.'],
      'shakti-free-bus': ['woman lives-here identity', 'A woman of Karnataka with Aadhaar.'],
      'gruha-lakshmi': ['woman head lives-here no-tax bank', 'The ration card in hand may be the Karnataka card that it asks for.'],
      'anna-bhagya': ['lives-here no-tax no-government-job', 'At home here with a ration card; whether it is a priority card is hers to see.'],
      pmjjby: ['age account', 'Up to 50.'],
    }),
    blocked: expected({ 'gruha-jyothi': ['meter', 'The bill tells which meter.', 'electricity-bill'] }),
    not: expected({
      'karnataka-labour-card': ['made-for', 'For builders.'],
      'karnataka-board-medical-assistance': ['trade card', 'For builders; and the card that it asks for is not for her either.'],
      'pm-sym': ['age', 'Entry up to 40.'],
      'sandhya-suraksha': ['age', 'From 65.'],
    }),
  },
  {
    who: 'A street vendor of 35 from Tamil Nadu with an e-Shram card and no vending certificate',
    fragment: 'occupation=street-vending&state=IN-KA&home=IN-TN&age=35&sex=male&papers=aadhaar,bank-account,voter-id&cards=e-shram&area=urban',
    worth: expected({
      'street-vendors-act': ['vendor age place', 'Past 14 and vending in India.'],
      'pm-sym': ['age not-pf-esi account', 'Under 40, no fund, an account; his income was not asked.'],
      'affordable-rental-housing': ['town', 'For people in towns.'],
      'e-shram-one-stop-solution': ['has-e-shram', 'He holds the card.'],
    }),
    blocked: expected({
      'pm-svanidhi': ['paper phone', 'The loan needs the certificate or the letter of the city, and a phone linked to Aadhaar.', 'vending-certificate letter-of-recommendation aadhaar-linked-mobile'],
      'karnataka-street-vendor-rules': ['surveyed', 'The same two papers.', 'vending-certificate letter-of-recommendation'],
    }),
    not: expected({
      'shakti-free-bus': ['woman', 'For women.'],
      'karnataka-ambedkar-sahaya-hasta': ['resident', 'The trade is on the list, but it asks for a home in Karnataka.'],
      'karnataka-labour-card': ['made-for', 'For builders.'],
    }),
  },
  {
    who: 'A waste picker of 30 from Kalaburagi, Scheduled Caste, two girls at school',
    fragment: 'occupation=waste-picking&state=IN-KA&home=IN-KA&age=30&sex=female&papers=aadhaar,bank-account,ration-card,caste-certificate,income-certificate&cards=anna-bhagya&household=60000&category=scheduled-caste,below-poverty-line&family=child-in-school,girl-child&children=2&tax=no&government=no',
    worth: expected({
      namaste: ['work', 'Made for waste pickers; the count is made in the field.'],
      'pre-matric-scholarship-hazardous-work': ['work school', 'For children of waste pickers.'],
      'post-matric-scholarship': ['sc income school domicile', 'Scheduled Caste, below the ceiling, a child at school.'],
      'ayushman-bharat-arogya-karnataka': ['resident ration-card aadhaar', 'She holds the Karnataka ration card.'],
      'solid-waste-management-rules': ['work', 'Made for her work.'],
    }),
    blocked: expected({}),
    not: expected({
      'gruha-lakshmi': ['head', 'She is not the woman head.'],
      'labour-welfare-scholarship': ['made-for', 'For beedi and mine workers, who work at home.'],
      'karnataka-gig-workers-act': ['gig', 'For platform work.'],
    }),
  },
  {
    who: 'A garment worker of 24 from Assam in a factory with PF and ESI',
    fragment: 'occupation=garment-work&state=IN-KA&home=IN-AS&age=24&sex=female&papers=aadhaar,bank-account,universal-account-number&cards=employees-provident-fund,employees-state-insurance&income=13000&work=employed&workers=400',
    worth: expected({
      'employees-state-insurance': ['relation size wage', 'Employed, more than ten, under the ceiling.'],
      'employees-provident-fund': ['relation size wage', 'Employed, more than twenty, under the ceiling.'],
      'karnataka-labour-welfare-fund': ['made-for trade works-here wage bank', 'Her trade, employed here, under the ceiling.'],
      'maternity-benefit': ['sex relation size', 'Employed in a factory of more than ten; pregnancy and days were not asked.'],
      'karnataka-minimum-wages': ['works-here employed', 'Employed in Karnataka.'],
      'shakti-free-bus': ['woman lives-here identity', 'A woman who lives in Karnataka; whether her Aadhaar shows an address here is hers to see.'],
    }),
    blocked: [],
    not: expected({
      'e-shram': ['not-pf-esi', 'Members of the funds are shut out.'],
      'pm-sym': ['not-pf-esi', 'Members of the funds are shut out.'],
      'employees-compensation': ['not-esi', 'ESI pays instead.'],
      'assam-orunodoi': ['stays', 'A woman of Assam, but for those who live there.'],
    }),
  },
  {
    who: 'A delivery rider of 22 from Andhra Pradesh with an e-Shram card',
    fragment: 'occupation=gig-work&state=IN-KA&home=IN-AP&age=22&sex=male&papers=aadhaar,bank-account&cards=e-shram&work=gig&tax=no',
    worth: expected({
      'karnataka-gig-workers-act': ['gig relation works-here', 'Platform work in Karnataka.'],
      'karnataka-gig-workers-insurance': ['age delivery works-here no-tax no-esi-pf e-shram bank', 'Every rule is met.'],
      'karnataka-transport-accident-benefit': ['trade age resident', 'Gig work on the road, 20 to 70, lives here; licence and days were not asked.'],
      'atal-pension-yojana': ['age account not-tax-payer', '18 to 40 with an account, no tax.'],
    }),
    blocked: [],
    not: expected({
      'code-on-wages': ['relation', 'Speaks of the employed; his platform calls him a partner.'],
      'karnataka-minimum-wages': ['employed', 'The same.'],
      'employees-state-insurance': ['relation', 'The same.'],
      'karnataka-labour-card': ['made-for', 'For builders.'],
    }),
  },
  {
    who: 'An auto driver of 52 who owns his vehicle',
    fragment: 'state=IN-KA&home=IN-KA&age=52&sex=male&papers=aadhaar,bank-account,voter-id&cards=none&work=self-employed',
    worth: expected({
      'karnataka-motor-transport-workers-act': ['works-here aadhaar', 'Works here, with Aadhaar; no trade of the list is his, so none was named and none shuts him out.'],
      'karnataka-transport-accident-benefit': ['age resident', '20 to 70, lives here.'],
      'e-shram': ['aadhaar not-pf-esi', 'No fund member, Aadhaar in hand.'],
    }),
    blocked: expected({ 'e-shram-one-stop-solution': ['has-e-shram', 'Opens with the card that he can get.', 'e-shram'] }),
    not: expected({
      pmjjby: ['age', 'Entry up to 50.'],
      'pm-sym': ['age', 'Entry up to 40.'],
      gratuity: ['relation', 'For the employed.'],
      'karnataka-labour-welfare-fund': ['trade', 'His trade, but for the employed.'],
    }),
  },
  {
    who: 'A supervisor of 38 in the auto sector who pays income tax',
    fragment: 'occupation=auto-sector&state=IN-KA&home=IN-KA&age=38&sex=male&papers=aadhaar,bank-account,ration-card&cards=none&tax=yes',
    worth: expected({ pmsby: ['age account', 'No rule of it speaks of tax.'] }),
    blocked: [],
    not: expected({
      'e-shram': ['not-tax-payer', 'Tax payers are shut out.'],
      'pm-sym': ['not-tax-payer', 'Tax payers are shut out.'],
      'atal-pension-yojana': ['not-tax-payer', 'Tax payers are shut out.'],
      'anna-bhagya': ['no-tax', 'Tax payers are shut out.'],
    }),
  },
  {
    who: 'A transgender person of 33 from Karnataka who sells on the street',
    fragment: 'occupation=street-vending&state=IN-KA&home=IN-KA&age=33&sex=transgender&papers=aadhaar,bank-account&cards=none',
    worth: expected({ 'karnataka-mythri-pension': ['person resident bank', 'Made for them.'], 'shakti-free-bus': ['woman lives-here identity', 'The rule names women and transgender persons.'] }),
    blocked: expected({ 'gruha-lakshmi': ['ration-card', 'Open to transgender persons since July 2024; a card of Karnataka is asked for.', 'anna-bhagya'] }),
    not: expected({ pmmvy: ['sex', 'The rule names women only.'], 'karnataka-widow-pension': ['woman', 'The same.'] }),
  },
  {
    who: 'A home-based worker of 41 with a disability',
    fragment: 'occupation=home-based-work&state=IN-KA&home=IN-KA&age=41&sex=male&papers=aadhaar,bank-account,disability-card,income-certificate&cards=none&family=disability&household=30000',
    worth: expected({
      'karnataka-disability-pension': ['disability income resident card income-paper bank no-other-pension', 'Every rule is met.'],
      'nsap-disability-pension': ['disability card age domicile', 'Adult, with the card; poverty was not asked.'],
    }),
    blocked: [],
    not: expected({ 'karnataka-board-disability-pension': ['trade card', 'For builders with the board’s card.'], 'karnataka-widow-pension': ['widow woman', 'For widows.'] }),
  },
  {
    who: 'A garment worker of 67 who lives with her son, poor',
    fragment: 'occupation=garment-work&state=IN-KA&home=IN-KA&age=67&sex=female&papers=aadhaar,bank-account,income-certificate&cards=none&household=18000&category=below-poverty-line',
    worth: expected({
      'sandhya-suraksha': ['age resident not-construction no-other-pension income-paper bank', 'From 65; the ceiling is disputed and she is below it.'],
      'nsap-old-age-pension': ['age bpl domicile', 'Past 60 and poor.'],
      'e-shram': ['aadhaar not-pf-esi', 'The rule names no upper age, the portal stops at 59: two versions, so age alone does not shut her out.'],
    }),
    blocked: [],
    not: expected({ pmjjby: ['age', 'Entry up to 50.'], 'atal-pension-yojana': ['age', 'Entry up to 40.'], 'karnataka-widow-pension': ['age', 'Up to 64.'] }),
  },
  {
    who: 'The widow, in Bihar, of a worker who died at work in Bengaluru',
    fragment: 'state=IN-BR&home=IN-BR&age=42&sex=female&papers=aadhaar,bank-account,death-certificate,police-report,residence-certificate&cards=none&family=breadwinner-died,widow&category=below-poverty-line',
    worth: expected({
      'bihar-migrant-accident-grant': ['home accident', 'Home in Bihar, a death by accident.'],
      'national-family-benefit-scheme': ['died bpl', 'The earner died and the household is poor.'],
      'nsap-widow-pension': ['sex widow age bpl domicile', '40 to 79, poor, widow.'],
    }),
    blocked: [],
    not: expected({
      'jharkhand-migrant-grant': ['home', 'For people of Jharkhand.'],
      edli: ['pf', 'Only where the provident fund was paid.'],
      'karnataka-widow-pension': ['resident', 'For residents of Karnataka.'],
      'karnataka-board-accident-assistance': ['applies-in card', 'A benefit of Karnataka, and no card was held.'],
    }),
  },
  {
    who: 'A brick-kiln worker of 30 from Odisha who works off an advance, child at school',
    fragment: 'occupation=brick-kiln-work&state=IN-KA&home=IN-OD&age=30&sex=male&work=bonded&family=child-in-school',
    worth: expected({
      'bonded-labour-act': ['bonded', 'Work against an advance that cannot be left is bonded labour.'],
      'bonded-labour-rehabilitation': ['bonded', 'Money follows release; the certificate is for the magistrate.'],
      'karnataka-minimum-wages': ['works-here employed', 'Bonded work is named among the relations.'],
      'odisha-seasonal-hostels': ['child home', 'A child at school and a home in Odisha.'],
      'karnataka-tent-schools': ['stays-here', 'The child’s age was not asked.'],
    }),
    blocked: [],
    not: expected({
      gratuity: ['relation', 'For the employed.'],
      'pm-svanidhi': ['vendor', 'For street vendors.'],
      'karnataka-labour-card': ['made-for', 'Listed for builders only.'],
    }),
  },
]

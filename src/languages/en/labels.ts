import type { Labels } from '../labels/labels.ts'

/** English labels: plain words, a capital at the start, no full stop. */
export const labels = {
  stages: {
    'know': 'Know', 'prove': 'Prove', 'qualify': 'Qualify', 'apply': 'Apply', 'get-approved': 'Get approved',
    'be-paid': 'Be paid or served', 'use': 'Use', 'keep': 'Keep', 'contest': 'Contest',
  },
  contingencies: {
    'medical-care': 'Medical care', 'sickness': 'Sickness', 'unemployment': 'Loss of work', 'old-age': 'Old age',
    'employment-injury': 'Injury at work', 'family': 'Raising children', 'maternity': 'Pregnancy and birth',
    'invalidity': 'Disability', 'survivors': 'Death of the breadwinner', 'food': 'Food', 'housing': 'Housing',
    'work': 'Work and wages', 'education': 'Education', 'identity': 'Identity and papers',
  },
  standings: {
    'confirmed': 'Confirmed', 'reported': 'Reported', 'disputed': 'Disputed', 'unverified': 'Not verified',
  },
  forms: {
    'scheme': 'Scheme', 'law': 'Law', 'registration': 'Registration', 'portability': 'Portability', 'insurance': 'Insurance',
    'pension': 'Pension', 'fund': 'Fund', 'service': 'Service', 'proposal': 'Proposal',
  },
  levels: {
    'union': 'Union government', 'state': 'State government', 'local': 'Local body', 'international': 'International',
  },
  statuses: {
    'proposed': 'Proposed', 'announced': 'Announced', 'open': 'Open', 'paused': 'Paused', 'ended': 'Ended',
    'repealed': 'Repealed', 'merged': 'Merged into another',
  },
  benefitKinds: {
    'cash': 'Money', 'goods': 'Goods', 'food': 'Food', 'service': 'Service', 'insurance': 'Insurance cover',
    'wage-work': 'Paid work', 'loan': 'Loan', 'leave': 'Leave', 'discount': 'Lower price', 'registration': 'Registration',
    'protection': 'Protection by law',
  },
  receivers: {
    'worker': 'The worker', 'spouse': 'Wife or husband', 'child': 'The child', 'nominee': 'The nominee', 'family': 'The family',
    'mother': 'The mother', 'household': 'The household', 'employer': 'The employer',
  },
  units: {
    'INR': 'Rupees', 'percent': 'Percent', 'percent-of-wage': 'Percent of the wage', 'kg': 'Kilograms', 'days': 'Days',
    'weeks': 'Weeks', 'months': 'Months', 'years': 'Years', 'hours': 'Hours', 'kwh': 'Units of electricity', 'km': 'Kilometres',
    'meals': 'Meals',
  },
  periods: {
    'once': 'Once', 'hour': 'Per hour', 'day': 'Per day', 'week': 'Per week', 'month': 'Per month', 'quarter': 'Per quarter',
    'year': 'Per year', 'delivery': 'Per delivery', 'child': 'Per child', 'child-month': 'Per child and month',
    'child-year': 'Per child and year', 'admission': 'Per hospital stay', 'person-month': 'Per person and month',
    'household-month': 'Per household and month', 'household-year': 'Per household and year', 'marriage': 'Per marriage',
    'case': 'Per case', 'journey': 'Per journey', 'instalment': 'Per instalment',
  },
  bounds: { 'exactly': 'Exactly', 'up-to': 'Up to', 'at-least': 'At least' },
  portabilityAnswers: {
    'works': 'Works there too', 'often-fails': 'Should work, often fails', 'register-again': 'Register again', 'lost': 'Lost',
    'not-known': 'Not known',
  },
  moves: { 'within-state': 'Within the state', 'to-another-state': 'To another state' },
  needs: { 'required': 'Required', 'one-of': 'One of these', 'helpful': 'Helpful' },
  channels: {
    'online': 'Online', 'app': 'Phone app', 'phone': 'By phone', 'office': 'At the office',
    'service-centre': 'At a service centre', 'bank': 'At the bank', 'post-office': 'At the post office',
    'ration-shop': 'At the ration shop', 'hospital': 'At the hospital', 'anganwadi': 'At the anganwadi',
    'school': 'At the school', 'workplace': 'At the workplace', 'union': 'Through a union', 'camp': 'At a camp',
    'court': 'In court', 'panchayat': 'At the panchayat', 'police': 'At the police station', 'home': 'At home',
  },
  events: {
    'eligibility': 'Becoming eligible', 'delivery': 'Delivery', 'pregnancy': 'Start of the pregnancy', 'admission': 'Admission',
    'discharge': 'Discharge from hospital', 'treatment': 'Treatment', 'accident': 'Accident', 'death': 'Death',
    'marriage': 'Marriage', 'turning-60': 'Turning 60', 'refusal': 'Refusal', 'deduction': 'Deduction from wages',
    'expiry': 'Expiry', 'registration': 'Registration', 'leaving-job': 'Leaving the job', 'wage-due': 'Day the wage was due',
    'incident': 'Incident', 'disability-certificate': 'Disability certificate', 'application': 'Application', 'order': 'Order',
    'school-year': 'Start of the school year', 'commencement': 'Start of the law',
  },
  durations: { 'days': 'Days', 'weeks': 'Weeks', 'months': 'Months', 'years': 'Years' },
  causes: {
    'policy': 'The rule itself', 'administration': 'How offices work', 'technology': 'Technology', 'employer': 'Employers',
    'information': 'Missing information', 'society': 'Society and prejudice', 'politics': 'Politics', 'money': 'Money',
  },
  themes: {
    'gender': 'Gender', 'caste': 'Caste', 'language': 'Language', 'digital': 'Phones and internet', 'employer': 'Employers',
    'data': 'Data', 'funds': 'Unspent funds', 'jurisdiction': 'Who is responsible', 'middlemen': 'Middlemen', 'documents': 'Papers',
    'portability': 'Moving between states', 'health': 'Health', 'children': 'Children',
  },
  groups: {
    'all': 'Everyone', 'women': 'Women', 'men': 'Men', 'transgender-persons': 'Transgender people', 'children': 'Children',
    'older-workers': 'Older workers', 'young-workers': 'Young workers', 'inter-state-migrants': 'Migrants from other states',
    'intra-state-migrants': 'Migrants within the state', 'seasonal-migrants': 'Seasonal migrants',
    'scheduled-castes': 'Scheduled Castes', 'scheduled-tribes': 'Scheduled Tribes',
    'other-backward-classes': 'Other Backward Classes', 'muslims': 'Muslims', 'bengali-speakers': 'Bengali speakers',
    'persons-with-disabilities': 'People with disabilities', 'widows': 'Widows', 'mothers': 'Mothers',
    'informal-workers': 'Informal workers', 'formal-workers': 'Formal workers', 'contract-workers': 'Contract workers',
    'home-based-workers': 'Home-based workers', 'gig-workers': 'Gig workers', 'rural': 'Rural people', 'urban': 'Urban people',
    'cross-border-migrants': 'Migrants across borders',
  },
  actors: {
    'union-government': 'Union government', 'state-government': 'State government', 'board': 'Welfare board',
    'local-body': 'Local body', 'employer': 'Employer', 'bank': 'Bank', 'court': 'Court', 'workers-union': 'Workers’ union',
    'cso': 'Civil society organisation', 'international': 'International body',
  },
  practiceForms: { 'field': 'Field practice', 'policy': 'Policy practice' },
  resources: {
    'people': 'People', 'money': 'Money', 'time': 'Time', 'skill': 'Skill', 'equipment': 'Equipment', 'partner': 'Partner',
    'permission': 'Permission',
  },
  proofs: {
    'identity': 'Identity', 'address': 'Address', 'age': 'Age', 'work': 'Work', 'bank': 'Bank account', 'family': 'Family',
    'income': 'Income', 'caste': 'Caste', 'disability': 'Disability', 'birth': 'Birth', 'death': 'Death', 'marriage': 'Marriage',
    'health': 'Health', 'food': 'Right to rations', 'education': 'Education', 'residence': 'Residence',
    'registration': 'Registration', 'contact': 'Phone contact',
  },
  defects: {
    'missing': 'Never had it', 'lost': 'Lost', 'name-mismatch': 'Name does not match', 'birth-date-mismatch': 'Birth date does not match',
    'address-elsewhere': 'Address is elsewhere', 'other-state': 'From another state', 'no-address-proof': 'No proof of address',
    'mobile-not-linked': 'Mobile number not linked', 'biometric-failure': 'Fingerprint or face is not read',
    'bank-not-linked': 'Bank account not linked', 'expired': 'Expired', 'cancelled': 'Cancelled',
    'employer-refuses': 'Employer refuses', 'duplicate': 'Two of them',
  },
  organisationKinds: {
    'ministry': 'Ministry', 'department': 'Department', 'board': 'Board', 'fund': 'Fund', 'local-body': 'Local body', 'court': 'Court',
    'helpline': 'Helpline', 'cso': 'Civil society organisation', 'workers-union': 'Workers’ union', 'research': 'Research body',
    'international': 'International body', 'bank': 'Bank', 'police': 'Police', 'legal-aid': 'Legal aid',
  },
  contactKinds: {
    'phone': 'Phone', 'whatsapp': 'WhatsApp', 'web': 'Website', 'email': 'Email', 'address': 'Address', 'app': 'Phone app',
  },
  ranks: { 'primary': 'Primary source', 'secondary': 'Secondary source' },
  sides: { 'paper': 'On paper', 'practice': 'In practice', 'context': 'Context' },
  measures: {
    'people': 'People', 'households': 'Households', 'workers': 'Workers', 'cards': 'Cards', 'accounts': 'Accounts', 'claims': 'Claims',
    'cases': 'Cases', 'births': 'Births', 'places': 'Places', 'offices': 'Offices', 'percent': 'Percent', 'INR': 'Rupees',
    'INR-crore': 'Crore rupees', 'INR-lakh': 'Lakh rupees', 'INR-per-day': 'Rupees per day', 'INR-per-month': 'Rupees per month',
    'days': 'Days', 'hours': 'Hours', 'visits': 'Visits', 'ratio': 'Ratio', 'tonnes': 'Tonnes', 'USD': 'US dollars',
    'transactions': 'Transactions', 'enterprises': 'Enterprises', 'countries': 'Countries', 'schemes': 'Schemes', 'deaths': 'Deaths',
    'injuries': 'Injuries', 'children': 'Children',
  },
  outcomes: {
    'granted': 'Granted', 'refused': 'Refused', 'pending': 'Still waiting', 'gave-up': 'Gave up', 'mixed': 'Mixed',
    'not-said': 'Not said',
  },
  protections: {
    'own-board': 'Has its own welfare board', 'general-only': 'General schemes only',
    'many-rules-many-violations': 'Many rules, many violations', 'mixed': 'Mixed',
  },
  sections: {
    'about': 'About', 'issue': 'The issue', 'guide': 'Guides', 'analysis': 'Analysis', 'rights': 'Rights', 'contribute': 'Contribute',
    'data': 'Data', 'legal': 'Legal notices',
  },
  endings: {
    'renamed': 'Renamed', 'merged': 'Merged into another page', 'split': 'Split into several pages', 'withdrawn': 'Withdrawn',
  },
  familyFacts: {
    'pregnant': 'Pregnant', 'recent-delivery': 'Recently gave birth', 'child-under-6': 'Child under 6',
    'child-in-school': 'Child in school', 'girl-child': 'Daughter', 'widow': 'Widow', 'unmarried-woman': 'Unmarried woman',
    'married': 'Married', 'woman-head': 'A woman is head of the household', 'disability': 'A disability',
    'terminal-illness': 'An illness without cure', 'breadwinner-died': 'The main earner has died', 'breastfeeding': 'Breastfeeding',
  },
  workRelations: {
    'employed': 'Hired directly', 'contract': 'Through a contractor', 'self-employed': 'Own work, no employer',
    'piece-rate': 'Paid by the piece', 'gig': 'App (gig) work', 'inter-state-migrant': 'Came from another state for the work',
    'bonded': 'Working off an advance or a debt', 'unpaid': 'Working without pay',
  },
  socialCategories: {
    'scheduled-caste': 'Scheduled Caste', 'scheduled-tribe': 'Scheduled Tribe', 'other-backward-class': 'Other Backward Class',
    'minority': 'Religious minority', 'below-poverty-line': 'Family on the poverty (BPL) list',
  },
  places: {
    'IN': 'India', 'BD': 'Bangladesh', 'BT': 'Bhutan', 'CN': 'China', 'ID': 'Indonesia', 'JP': 'Japan', 'KH': 'Cambodia',
    'KR': 'South Korea', 'LA': 'Laos', 'LK': 'Sri Lanka', 'MM': 'Myanmar', 'MN': 'Mongolia', 'MV': 'Maldives', 'MY': 'Malaysia',
    'NP': 'Nepal', 'PH': 'Philippines', 'PK': 'Pakistan', 'SG': 'Singapore', 'TH': 'Thailand', 'TL': 'Timor-Leste', 'TW': 'Taiwan',
    'VN': 'Vietnam', 'PK-BA': 'Balochistan', 'PK-PB': 'Punjab (Pakistan)', 'PK-SD': 'Sindh', 'PK-KP': 'Khyber Pakhtunkhwa',
    'IN-AN': 'Andaman and Nicobar Islands', 'IN-AP': 'Andhra Pradesh', 'IN-AR': 'Arunachal Pradesh', 'IN-AS': 'Assam',
    'IN-BR': 'Bihar', 'IN-CG': 'Chhattisgarh', 'IN-CH': 'Chandigarh', 'IN-DH': 'Dadra and Nagar Haveli and Daman and Diu',
    'IN-DL': 'Delhi', 'IN-GA': 'Goa', 'IN-GJ': 'Gujarat', 'IN-HP': 'Himachal Pradesh', 'IN-HR': 'Haryana', 'IN-JH': 'Jharkhand',
    'IN-JK': 'Jammu and Kashmir', 'IN-KA': 'Karnataka', 'IN-KL': 'Kerala', 'IN-LA': 'Ladakh', 'IN-LD': 'Lakshadweep',
    'IN-MH': 'Maharashtra', 'IN-ML': 'Meghalaya', 'IN-MN': 'Manipur', 'IN-MP': 'Madhya Pradesh', 'IN-MZ': 'Mizoram',
    'IN-NL': 'Nagaland', 'IN-OD': 'Odisha', 'IN-PB': 'Punjab', 'IN-PY': 'Puducherry', 'IN-RJ': 'Rajasthan', 'IN-SK': 'Sikkim',
    'IN-TG': 'Telangana', 'IN-TN': 'Tamil Nadu', 'IN-TR': 'Tripura', 'IN-UK': 'Uttarakhand', 'IN-UP': 'Uttar Pradesh',
    'IN-WB': 'West Bengal', 'ASIA': 'Asia', 'ASIA-PACIFIC': 'Asia and the Pacific', 'SOUTH-ASIA': 'South Asia', 'WORLD': 'The world',
  },
  sexes: { 'female': 'Woman', 'male': 'Man', 'transgender': 'Transgender person' },
  residenceBases: {
    'works-here': 'Works there', 'lives-here': 'Lives there', 'domicile': 'Long residence (domicile)', 'home-state': 'Comes from there',
    'rural': 'Lives in a village there', 'urban': 'Lives in a town there',
  },
  doers: { 'worker': 'The worker', 'office': 'The office', 'employer': 'The employer', 'family': 'The family' },
  sourceTypes: {
    'article-journal': 'Journal article', 'article-newspaper': 'Newspaper article', 'bill': 'Bill', 'book': 'Book', 'chapter': 'Chapter',
    'dataset': 'Dataset', 'legal_case': 'Court case', 'legislation': 'Law', 'post-weblog': 'Blog post', 'regulation': 'Rule or order',
    'report': 'Report', 'speech': 'Speech', 'thesis': 'Thesis', 'webpage': 'Web page', 'broadcast': 'Broadcast', 'article': 'Article',
  },
  charts: {
    'pair': 'Paper against practice', 'series': 'Over time', 'ranked': 'From most to least', 'single': 'One number',
    'by-state': 'By state',
  },
  codeLists: {
    'NCO-2015': 'National Classification of Occupations 2015', 'e-Shram': 'e-Shram list', 'NIC-2008': 'National Industrial Classification 2008',
    'ISCO-08': 'International Standard Classification of Occupations 2008',
  },
  translationStandings: { 'draft': 'Not checked by a native reader', 'checked': 'Checked by a native reader' },
} as const satisfies Labels

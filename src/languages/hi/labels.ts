import type { Labels } from '../labels/labels.ts'

/** Hindi labels, as spoken at a help desk. */
export const labels = {
  stages: {
    'know': 'जानना', 'prove': 'साबित करना', 'qualify': 'पात्र होना', 'apply': 'आवेदन करना', 'get-approved': 'मंज़ूरी पाना',
    'be-paid': 'पैसा या सेवा पाना', 'use': 'इस्तेमाल करना', 'keep': 'बनाए रखना', 'contest': 'इनकार को चुनौती देना',
  },
  contingencies: {
    'medical-care': 'इलाज', 'sickness': 'बीमारी', 'unemployment': 'काम न होना', 'old-age': 'बुढ़ापा', 'employment-injury': 'काम पर चोट',
    'family': 'बच्चों की परवरिश', 'maternity': 'गर्भ और प्रसव', 'invalidity': 'विकलांगता', 'survivors': 'कमाने वाले की मौत',
    'food': 'भोजन', 'housing': 'घर', 'work': 'काम और मज़दूरी', 'education': 'पढ़ाई', 'identity': 'पहचान और काग़ज़',
  },
  standings: {
    'confirmed': 'पक्का', 'reported': 'ख़बरों के अनुसार', 'disputed': 'स्रोत सहमत नहीं', 'unverified': 'पक्का नहीं',
  },
  forms: {
    'scheme': 'योजना', 'law': 'क़ानून', 'registration': 'रजिस्ट्रेशन', 'portability': 'हर जगह इस्तेमाल (पोर्टेबिलिटी)', 'insurance': 'बीमा',
    'pension': 'पेंशन', 'fund': 'कोष', 'service': 'सेवा', 'proposal': 'प्रस्ताव',
  },
  levels: {
    'union': 'केंद्र सरकार', 'state': 'राज्य सरकार', 'local': 'स्थानीय निकाय', 'international': 'अंतरराष्ट्रीय',
  },
  statuses: {
    'proposed': 'सिर्फ़ प्रस्ताव', 'announced': 'घोषणा हुई है', 'open': 'चालू है', 'paused': 'फ़िलहाल रुका है', 'ended': 'बंद हो चुका है',
    'repealed': 'रद्द हो चुका है', 'merged': 'दूसरे में मिल चुका है',
  },
  benefitKinds: {
    'cash': 'पैसा', 'goods': 'सामान', 'food': 'भोजन', 'service': 'सेवा', 'insurance': 'बीमा सुरक्षा', 'wage-work': 'मज़दूरी वाला काम',
    'loan': 'क़र्ज़', 'leave': 'छुट्टी', 'discount': 'छूट', 'registration': 'रजिस्ट्रेशन', 'protection': 'क़ानूनी सुरक्षा',
  },
  receivers: {
    'worker': 'मज़दूर', 'spouse': 'पत्नी या पति', 'child': 'बच्चा', 'nominee': 'नॉमिनी', 'family': 'परिवार', 'mother': 'माँ',
    'household': 'घर के लोग', 'employer': 'मालिक',
  },
  units: {
    'INR': 'रुपये', 'percent': 'प्रतिशत', 'percent-of-wage': 'मज़दूरी का प्रतिशत', 'kg': 'किलो', 'days': 'दिन', 'weeks': 'हफ़्ते',
    'months': 'महीने', 'years': 'साल', 'hours': 'घंटे', 'kwh': 'बिजली के यूनिट', 'km': 'किलोमीटर', 'meals': 'वक़्त का खाना',
  },
  periods: {
    'once': 'सिर्फ़ एक बार', 'hour': 'हर घंटे', 'day': 'हर दिन', 'week': 'हर हफ़्ते', 'month': 'हर महीने', 'quarter': 'हर तीन महीने पर',
    'year': 'हर साल', 'delivery': 'हर प्रसव पर', 'child': 'हर बच्चे के लिए', 'child-month': 'हर बच्चे के लिए हर महीने',
    'child-year': 'हर बच्चे के लिए हर साल', 'admission': 'अस्पताल में हर भर्ती पर', 'person-month': 'हर व्यक्ति के लिए हर महीने',
    'household-month': 'हर घर के लिए हर महीने', 'household-year': 'हर घर के लिए हर साल', 'marriage': 'हर शादी पर', 'case': 'हर मामले में',
    'journey': 'हर सफ़र पर', 'instalment': 'हर किस्त में',
  },
  bounds: { 'exactly': 'ठीक इतना', 'up-to': 'ज़्यादा से ज़्यादा', 'at-least': 'कम से कम' },
  portabilityAnswers: {
    'works': 'वहाँ भी चलता है', 'often-fails': 'चलना चाहिए, पर अक्सर नहीं चलता', 'register-again': 'फिर से रजिस्ट्रेशन', 'lost': 'छूट जाता है',
    'not-known': 'पता नहीं',
  },
  moves: { 'within-state': 'राज्य के अंदर', 'to-another-state': 'दूसरे राज्य में' },
  needs: { 'required': 'ज़रूरी', 'one-of': 'इनमें से कोई एक', 'helpful': 'हो तो अच्छा' },
  channels: {
    'online': 'ऑनलाइन', 'app': 'मोबाइल ऐप पर', 'phone': 'फ़ोन से', 'office': 'दफ़्तर में', 'service-centre': 'सेवा केंद्र पर',
    'bank': 'बैंक में', 'post-office': 'डाकघर में', 'ration-shop': 'राशन की दुकान पर', 'hospital': 'अस्पताल में',
    'anganwadi': 'आँगनवाड़ी में', 'school': 'स्कूल में', 'workplace': 'काम की जगह पर', 'union': 'यूनियन के ज़रिए', 'camp': 'शिविर में',
    'court': 'अदालत में', 'panchayat': 'पंचायत में', 'police': 'थाने में', 'home': 'घर पर',
  },
  events: {
    'eligibility': 'पात्र होने का दिन', 'delivery': 'प्रसव', 'pregnancy': 'गर्भ की शुरुआत', 'admission': 'भर्ती',
    'discharge': 'अस्पताल से छुट्टी', 'treatment': 'इलाज', 'accident': 'दुर्घटना', 'death': 'मौत', 'marriage': 'शादी',
    'turning-60': '60 साल पूरे होना', 'refusal': 'इनकार', 'deduction': 'मज़दूरी में कटौती', 'expiry': 'मियाद ख़त्म होना',
    'registration': 'रजिस्ट्रेशन', 'leaving-job': 'काम छोड़ना', 'wage-due': 'मज़दूरी मिलने का तय दिन', 'incident': 'घटना',
    'disability-certificate': 'विकलांगता प्रमाणपत्र', 'application': 'आवेदन', 'order': 'आदेश', 'school-year': 'स्कूल का साल शुरू होना',
    'commencement': 'क़ानून लागू होना',
  },
  durations: { 'days': 'दिन', 'weeks': 'हफ़्ते', 'months': 'महीने', 'years': 'साल' },
  causes: {
    'policy': 'नियम ही ऐसा है', 'administration': 'दफ़्तरों का कामकाज', 'technology': 'तकनीक', 'employer': 'मालिक',
    'information': 'जानकारी न होना', 'society': 'समाज और भेदभाव', 'politics': 'राजनीति', 'money': 'पैसा',
  },
  themes: {
    'gender': 'औरत-मर्द का फ़र्क़', 'caste': 'जाति', 'language': 'भाषा', 'digital': 'फ़ोन और इंटरनेट', 'employer': 'मालिक', 'data': 'आँकड़े',
    'funds': 'बिना ख़र्च पड़ा पैसा', 'jurisdiction': 'किसकी ज़िम्मेदारी', 'middlemen': 'दलाल', 'documents': 'काग़ज़',
    'portability': 'एक राज्य से दूसरे राज्य जाना', 'health': 'सेहत', 'children': 'बच्चे',
  },
  groups: {
    'all': 'सभी', 'women': 'महिलाएँ', 'men': 'पुरुष', 'transgender-persons': 'ट्रांसजेंडर लोग', 'children': 'बच्चे', 'older-workers': 'बुज़ुर्ग मज़दूर',
    'young-workers': 'युवा मज़दूर', 'inter-state-migrants': 'दूसरे राज्य से आए प्रवासी', 'intra-state-migrants': 'राज्य के अंदर के प्रवासी',
    'seasonal-migrants': 'मौसमी प्रवासी', 'scheduled-castes': 'अनुसूचित जातियाँ', 'scheduled-tribes': 'अनुसूचित जनजातियाँ',
    'other-backward-classes': 'अन्य पिछड़े वर्ग', 'muslims': 'मुसलमान', 'bengali-speakers': 'बांग्ला बोलने वाले',
    'persons-with-disabilities': 'विकलांग लोग', 'widows': 'विधवा महिलाएँ', 'mothers': 'माताएँ', 'informal-workers': 'असंगठित मज़दूर',
    'formal-workers': 'संगठित मज़दूर', 'contract-workers': 'ठेका मज़दूर', 'home-based-workers': 'घर से काम करने वाले', 'gig-workers': 'गिग मज़दूर',
    'rural': 'गाँव के लोग', 'urban': 'शहर के लोग', 'cross-border-migrants': 'दूसरे देश जाने वाले प्रवासी',
  },
  actors: {
    'union-government': 'केंद्र सरकार', 'state-government': 'राज्य सरकार', 'board': 'कल्याण बोर्ड', 'local-body': 'स्थानीय निकाय',
    'employer': 'मालिक', 'bank': 'बैंक', 'court': 'अदालत', 'workers-union': 'मज़दूर यूनियन', 'cso': 'सामाजिक संस्था',
    'international': 'अंतरराष्ट्रीय संस्था',
  },
  practiceForms: { 'field': 'ज़मीनी तरीका', 'policy': 'सरकारी नीति' },
  resources: {
    'people': 'लोग', 'money': 'पैसा', 'time': 'समय', 'skill': 'हुनर', 'equipment': 'साधन', 'partner': 'साथी संस्था', 'permission': 'इजाज़त',
  },
  proofs: {
    'identity': 'पहचान', 'address': 'पता', 'age': 'उम्र', 'work': 'काम', 'bank': 'बैंक खाता', 'family': 'परिवार', 'income': 'आमदनी', 'caste': 'जाति',
    'disability': 'विकलांगता', 'birth': 'जन्म', 'death': 'मृत्यु', 'marriage': 'शादी', 'health': 'सेहत', 'food': 'राशन का हक़', 'education': 'पढ़ाई',
    'residence': 'निवास', 'registration': 'रजिस्ट्रेशन', 'contact': 'फ़ोन संपर्क',
  },
  defects: {
    'missing': 'है ही नहीं', 'lost': 'खो गया', 'name-mismatch': 'नाम नहीं मिलता', 'birth-date-mismatch': 'जन्म की तारीख़ नहीं मिलती',
    'address-elsewhere': 'पता दूसरी जगह का है', 'other-state': 'दूसरे राज्य का है', 'no-address-proof': 'पते का सबूत नहीं',
    'mobile-not-linked': 'मोबाइल नंबर जुड़ा नहीं', 'biometric-failure': 'उँगली या चेहरा मेल नहीं खाता', 'bank-not-linked': 'बैंक खाता जुड़ा नहीं',
    'expired': 'मियाद ख़त्म', 'cancelled': 'रद्द हो गया', 'employer-refuses': 'मालिक नहीं देता', 'duplicate': 'दो बने हुए हैं',
  },
  organisationKinds: {
    'ministry': 'मंत्रालय', 'department': 'विभाग', 'board': 'बोर्ड', 'fund': 'कोष', 'local-body': 'स्थानीय निकाय', 'court': 'अदालत',
    'helpline': 'हेल्पलाइन', 'cso': 'सामाजिक संस्था', 'workers-union': 'मज़दूर यूनियन', 'research': 'शोध संस्था',
    'international': 'अंतरराष्ट्रीय संस्था', 'bank': 'बैंक', 'police': 'पुलिस', 'legal-aid': 'क़ानूनी मदद',
  },
  contactKinds: {
    'phone': 'फ़ोन', 'whatsapp': 'व्हाट्सऐप', 'web': 'वेबसाइट', 'email': 'ईमेल', 'address': 'पता', 'app': 'मोबाइल ऐप',
  },
  ranks: { 'primary': 'मूल स्रोत', 'secondary': 'दूसरों की रिपोर्ट' },
  sides: { 'paper': 'काग़ज़ पर', 'practice': 'असल में', 'context': 'संदर्भ' },
  measures: {
    'people': 'लोग', 'households': 'घर', 'workers': 'मज़दूर', 'cards': 'कार्ड', 'accounts': 'खाते', 'claims': 'दावे', 'cases': 'मामले', 'births': 'जन्म',
    'places': 'जगहें', 'offices': 'दफ़्तर', 'percent': 'प्रतिशत', 'INR': 'रुपये', 'INR-crore': 'करोड़ रुपये', 'INR-lakh': 'लाख रुपये',
    'INR-per-day': 'रुपये हर दिन', 'INR-per-month': 'रुपये हर महीने', 'days': 'दिन', 'hours': 'घंटे', 'visits': 'चक्कर', 'ratio': 'अनुपात',
    'tonnes': 'टन', 'USD': 'अमेरिकी डॉलर', 'transactions': 'लेन-देन', 'enterprises': 'कारोबार', 'countries': 'देश', 'schemes': 'योजनाएँ',
    'deaths': 'मौतें', 'injuries': 'चोटें', 'children': 'बच्चे',
  },
  outcomes: {
    'granted': 'मिल गया', 'refused': 'इनकार हुआ', 'pending': 'अब भी इंतज़ार', 'gave-up': 'कोशिश छोड़ दी', 'mixed': 'किसी को मिला, किसी को नहीं',
    'not-said': 'बताया नहीं',
  },
  protections: {
    'own-board': 'अपना कल्याण बोर्ड है', 'general-only': 'सिर्फ़ आम योजनाएँ', 'many-rules-many-violations': 'नियम बहुत, उल्लंघन भी बहुत',
    'mixed': 'मिला-जुला',
  },
  sections: {
    'about': 'हमारे बारे में', 'issue': 'मुद्दा', 'guide': 'मार्गदर्शिकाएँ', 'analysis': 'विश्लेषण', 'rights': 'अधिकार', 'contribute': 'आप भी जोड़ें',
    'data': 'डेटा', 'legal': 'क़ानूनी सूचनाएँ',
  },
  endings: {
    'renamed': 'नाम बदला', 'merged': 'दूसरे पन्ने में मिलाया गया', 'split': 'कई पन्नों में बाँटा गया', 'withdrawn': 'हटाया गया',
  },
  familyFacts: {
    'pregnant': 'गर्भवती', 'recent-delivery': 'हाल में प्रसव हुआ', 'child-under-6': '6 साल से छोटा बच्चा', 'child-in-school': 'स्कूल जाने वाला बच्चा',
    'girl-child': 'बेटी', 'widow': 'विधवा', 'unmarried-woman': 'अविवाहित महिला', 'married': 'शादीशुदा', 'woman-head': 'घर की मुखिया महिला',
    'disability': 'विकलांगता', 'terminal-illness': 'लाइलाज बीमारी', 'breadwinner-died': 'घर के कमाने वाले की मौत हो गई', 'breastfeeding': 'दूध पिलाने वाली माँ',
  },
  workRelations: {
    'employed': 'मालिक के यहाँ सीधा काम', 'contract': 'ठेकेदार के ज़रिए काम', 'self-employed': 'अपना काम', 'piece-rate': 'पीस रेट पर काम',
    'gig': 'गिग (ऐप) का काम', 'inter-state-migrant': 'दूसरे राज्य से आकर काम', 'bonded': 'पेशगी या क़र्ज़ चुकाने का काम', 'unpaid': 'बिना मज़दूरी का काम',
  },
  socialCategories: {
    'scheduled-caste': 'अनुसूचित जाति', 'scheduled-tribe': 'अनुसूचित जनजाति', 'other-backward-class': 'अन्य पिछड़ा वर्ग',
    'minority': 'धार्मिक अल्पसंख्यक', 'below-poverty-line': 'बीपीएल सूची का ग़रीब परिवार',
  },
  places: {
    'IN': 'भारत', 'BD': 'बांग्लादेश', 'BT': 'भूटान', 'CN': 'चीन', 'ID': 'इंडोनेशिया', 'JP': 'जापान', 'KH': 'कंबोडिया', 'KR': 'दक्षिण कोरिया',
    'LA': 'लाओस', 'LK': 'श्रीलंका', 'MM': 'म्यांमार', 'MN': 'मंगोलिया', 'MV': 'मालदीव', 'MY': 'मलेशिया', 'NP': 'नेपाल', 'PH': 'फ़िलीपींस',
    'PK': 'पाकिस्तान', 'SG': 'सिंगापुर', 'TH': 'थाईलैंड', 'TL': 'पूर्वी तिमोर', 'TW': 'ताइवान', 'VN': 'वियतनाम', 'PK-BA': 'बलूचिस्तान',
    'PK-PB': 'पंजाब (पाकिस्तान)', 'PK-SD': 'सिंध', 'PK-KP': 'ख़ैबर पख़्तूनख़्वा', 'IN-AN': 'अंडमान और निकोबार द्वीप समूह',
    'IN-AP': 'आंध्र प्रदेश', 'IN-AR': 'अरुणाचल प्रदेश', 'IN-AS': 'असम', 'IN-BR': 'बिहार', 'IN-CG': 'छत्तीसगढ़', 'IN-CH': 'चंडीगढ़',
    'IN-DH': 'दादरा और नगर हवेली तथा दमन और दीव', 'IN-DL': 'दिल्ली', 'IN-GA': 'गोवा', 'IN-GJ': 'गुजरात', 'IN-HP': 'हिमाचल प्रदेश', 'IN-HR': 'हरियाणा',
    'IN-JH': 'झारखंड', 'IN-JK': 'जम्मू और कश्मीर', 'IN-KA': 'कर्नाटक', 'IN-KL': 'केरल', 'IN-LA': 'लद्दाख', 'IN-LD': 'लक्षद्वीप',
    'IN-MH': 'महाराष्ट्र', 'IN-ML': 'मेघालय', 'IN-MN': 'मणिपुर', 'IN-MP': 'मध्य प्रदेश', 'IN-MZ': 'मिज़ोरम', 'IN-NL': 'नगालैंड', 'IN-OD': 'ओडिशा',
    'IN-PB': 'पंजाब', 'IN-PY': 'पुदुचेरी', 'IN-RJ': 'राजस्थान', 'IN-SK': 'सिक्किम', 'IN-TG': 'तेलंगाना', 'IN-TN': 'तमिलनाडु', 'IN-TR': 'त्रिपुरा',
    'IN-UK': 'उत्तराखंड', 'IN-UP': 'उत्तर प्रदेश', 'IN-WB': 'पश्चिम बंगाल', 'ASIA': 'एशिया', 'ASIA-PACIFIC': 'एशिया और प्रशांत',
    'SOUTH-ASIA': 'दक्षिण एशिया', 'WORLD': 'दुनिया',
  },
  sexes: { 'female': 'महिला', 'male': 'पुरुष', 'transgender': 'ट्रांसजेंडर' },
  residenceBases: {
    'works-here': 'वहाँ काम', 'lives-here': 'वहाँ रहना', 'domicile': 'लंबे समय से निवास (डोमिसाइल)', 'home-state': 'घर-गाँव वहाँ का',
    'rural': 'वहाँ गाँव में रहना', 'urban': 'वहाँ शहर में रहना',
  },
  doers: { 'worker': 'मज़दूर', 'office': 'दफ़्तर', 'employer': 'मालिक', 'family': 'परिवार' },
  sourceTypes: {
    'article-journal': 'शोध लेख', 'article-newspaper': 'अख़बार की ख़बर', 'bill': 'विधेयक', 'book': 'किताब', 'chapter': 'अध्याय', 'dataset': 'आँकड़े',
    'legal_case': 'अदालती मामला', 'legislation': 'क़ानून', 'post-weblog': 'ब्लॉग', 'regulation': 'नियम या आदेश', 'report': 'रिपोर्ट', 'speech': 'भाषण',
    'thesis': 'शोध प्रबंध', 'webpage': 'वेब पन्ना', 'broadcast': 'प्रसारण', 'article': 'लेख',
  },
  charts: {
    'pair': 'काग़ज़ और असलियत का फ़र्क़', 'series': 'समय के साथ', 'ranked': 'ज़्यादा से कम', 'single': 'एक आँकड़ा', 'by-state': 'राज्यवार',
  },
  codeLists: {
    'NCO-2015': 'राष्ट्रीय व्यवसाय वर्गीकरण 2015', 'e-Shram': 'ई-श्रम सूची', 'NIC-2008': 'राष्ट्रीय औद्योगिक वर्गीकरण 2008',
    'ISCO-08': 'अंतरराष्ट्रीय व्यवसाय वर्गीकरण 2008',
  },
  translationStandings: { 'draft': 'हिन्दी बोलने वाले ने अभी जाँचा नहीं', 'checked': 'हिन्दी बोलने वाले ने जाँचा है' },
} as const satisfies Labels

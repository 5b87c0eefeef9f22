import type { Translated } from '../dictionary.ts'

/** Words of the page of reports in Hindi, in the order of the English ones; notes for translators stand there. */
export const report = {
  'report.title': 'ग़लती बताएँ, या जो देखा वह जोड़ें',
  'report.lead': 'अपनी भाषा में, अपने शब्दों में लिखिए। दो लाइनें काफ़ी हैं।',
  'report.about': 'यह इसके बारे में है:',
  'report.noNames': 'किसी मज़दूर का नाम, फ़ोन, आधार या खाता नंबर मत लिखिए।',
  'report.whatsapp': 'व्हाट्सऐप पर लिखिए',
  'report.noNumber': 'हमारे पास अभी व्हाट्सऐप नंबर नहीं है। संदेश व्हाट्सऐप में खुलता है; अपनी संस्था के किसी ऐसे साथी को भेजिए जो हमें मेल कर सके।',
  'report.account': 'तीनों फ़ॉर्म के लिए गिटहब खाता चाहिए। मेल और व्हाट्सऐप के लिए कुछ नहीं चाहिए।',
  'report.questions': 'इतना पता हो तो मदद मिलती है',
  'report.askWhat': 'यहाँ क्या ग़लत है, या आपने क्या देखा?',
  'report.askWhere': 'कहाँ, किस महीने में, कितने लोगों के साथ?',
  'report.askSource': 'किसने कहा: कोई आदेश, वेब पन्ना, या दफ़्तर?',
  'report.askLicence': 'क्या हम इसे सबके इस्तेमाल के लिए छाप सकते हैं (CC BY 4.0)? आपका नाम कैसे लिखें: संस्था, नाम, या बिना नाम?',
  'report.other': 'जो पता है उसे जोड़ने के दूसरे रास्ते',
  'contribute.form': 'फ़ॉर्म से',
  'contribute.formHow': 'हर जगह की समझ के साथ, तीनों भाषाएँ साथ-साथ; कंप्यूटर के लिए। गिटहब खाता और वहाँ का टोकन चाहिए; फ़ॉर्म एक नक़ल बनाता है और आपका बदलाव हमें देखने के लिए भेजता है।',
  'contribute.formAccount': 'गिटहब पर खाता बनाइए; पैसे नहीं लगते।',
  'contribute.formToken': 'वहाँ टोकन बनाइए: पन्ने के नीचे “{button}” दबाइए और जो दिखे उसे कॉपी कर लीजिए।',
  'contribute.formSignIn': 'फ़ॉर्म खोलिए, “{button}” दबाइए और टोकन चिपकाइए।',
  'contribute.formSave': '“{kind}” या कोई और क़िस्म चुनिए, फिर “{new}”। “{save}” से यह हमारे पास देखने के लिए आता है। साझे कंप्यूटर पर आख़िर में साइन आउट कीजिए।',
  'contribute.editor': 'फ़ॉर्म खोलिए',
} as const satisfies Translated

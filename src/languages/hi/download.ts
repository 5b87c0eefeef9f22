import type { Translated } from '../dictionary.ts'

/** Words of the offline editions in Hindi, in the order of the English ones; notes for translators stand there. */
export const download = {
  'download.lead': 'उन जगहों के लिए जहाँ नेटवर्क नहीं है। जहाँ नेटवर्क अच्छा हो वहाँ एक बार उतार लें, फिर जितनी बार चाहें पढ़ें और दूसरों को भी दें: कॉपी करने का कोई पैसा नहीं।',
  'download.siteAbout': 'फ़ाइल खोलकर फ़ोल्डर बनाएँ और {file} पर दो बार दबाएँ। खोज, योजना खोजने के सवाल और छँटाई फ़ोल्डर से ही चलते हैं।',
  'download.handbookAbout': 'व्हाट्सऐप से भेजने के लिए एक ही फ़ाइल। फ़ोन के ब्राउज़र में खुलती है; इसमें सूची, खोज और योजना ढूँढ़ने वाले सवाल हैं।',
  'download.epubAbout': 'ई-किताब पढ़ने की मशीन और ऐप के लिए।',
  'download.sums': 'इन फ़ाइलों की जाँच संख्याएँ',
  'download.notHere': 'ये फ़ाइलें हर संस्करण के साथ बनती हैं। साइट की इस प्रति में वे नहीं हैं।',
  'download.copyOf': 'यह {date} के संस्करण {number} की प्रति है। उसके बाद रकम और नियम बदल गए हो सकते हैं। ताज़ा ख़बर:',
  'download.leftOut': 'फ़ाइल छोटी रखने के लिए कुछ हिस्से समेटकर रखे गए हैं: {parts}। उन्हें पढ़ने के लिए फ़ाइल को क्रोम जैसे ब्राउज़र में खोलें। वे साइट पर और ई-किताब में भी हैं।',
  'download.more': 'इसके बारे में और',
  'download.marks': '≈ का मतलब: अख़बार या दूसरों ने बताया; नियम ख़ुद नहीं देखा गया।',
  'download.contents': 'सूची',
  'download.sourcesOnline': 'हर जानकारी का स्रोत है: साइट पर उस पन्ने को देखें',
  'download.noHits': 'कुछ नहीं मिला',
} as const satisfies Translated

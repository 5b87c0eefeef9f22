import type { Translated } from '../dictionary.ts'

/** Words about data, citations and changes in Hindi, in the order of the English ones; notes for translators stand there. */
export const data = {
  'data.lead': '{entries} पन्ने, {facts} बातें, हर एक के साथ उसका स्रोत। संस्करण {number}, {date}।',
  'data.licence': 'लाइसेंस',
  'data.licenceText': 'इसे आप नकल कर सकते हैं, बदल सकते हैं, बेच सकते हैं। {name} का नाम, पन्ने का पता और संस्करण बताइए।',
  'data.collections': 'सब कुछ, पन्ना दर पन्ना',
  'data.schema': 'हर खाने का मतलब',
  'data.each': 'हर पन्ने की अपनी फ़ाइल भी है; उस पन्ने पर उसका लिंक है।',
  'data.tables': 'तालिकाएँ',
  'data.table': 'तालिका',
  'data.rows': 'पंक्तियाँ',
  'data.codebook': 'हर कॉलम का मतलब, उसकी इकाई और उसके शब्द:',
  'data.small': 'तीन से कम लोगों की रिपोर्ट में जगह नहीं बताई जाती, ताकि किसी की पहचान न हो।',
  'data.sources': 'सारे स्रोत, संदर्भ रखने वाले औज़ारों के लिए',
  'data.programs': 'प्रोग्रामों के लिए',
  'data.stable': 'इन फ़ाइलों के रूप का एक नंबर है। नए कॉलम आ सकते हैं; आज प्रोग्राम जो पढ़ता है, वह इसी नंबर में ग़ायब नहीं होगा।',
  'data.examples': 'तीन सवालों के जवाब दस पंक्तियों में',
  'data.questions': 'कौन-सी रुकावटें सबसे ज़्यादा योजनाएँ रोकती हैं? दूसरे राज्य जाने पर योजनाओं का क्या होता है? दफ़्तर ने कहाँ नियम से ज़्यादा दिन लगाए?',

  'cite.readOn': '{date} की जगह वह दिन लिखिए जब आपने पढ़ा।',

  'changes.lead': 'जो बातें बदलीं, नई बात लागू होने के दिन के हिसाब से।',
  'changes.coming': 'आगे क्या बदलेगा',
  'changes.stale.none': 'कोई नहीं: इस संस्करण से पहले के 12 महीनों में हर स्रोत पढ़ा गया।',
  'changes.stale.facts': '{count, plural, one {# बात} other {# बातें}} फिर से पढ़नी हैं; सबसे पुरानी {date} को पढ़ी गई थी',
  'changes.ends': 'ख़त्म होता है',
  'changes.addresses': 'जो पन्ने हटे या ख़त्म हुए',
  'changes.byKind': 'क़िस्म और राज्य के हिसाब से फ़ीड',

  'gone.title': 'यह पन्ना हट गया या ख़त्म हुआ',
  'gone.renamed': '{date} से इसका नया पता:',
  'gone.merged': '{date} को इसे दूसरे पन्ने में मिला दिया गया:',
  'gone.split': '{date} को इसे बाँट दिया गया। इसके हिस्से:',
} as const satisfies Translated

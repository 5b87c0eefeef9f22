import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Corpus } from '../../corpus/index.ts'
import { languages } from '../../languages/index.ts'
import { sheetsOf, type Kind } from './sheets.ts'

const kinds: readonly Kind[] = ['leaflets', 'walls']

/** Name of the PDF of a kind and language in the folder of downloads, as the page of downloads lists it. */
const nameOf = (kind: Kind, language: string) => `hakku-${kind}.${language}.pdf`

/** How sheets are printed: A4 as the sheets say, with what screen readers and lists of contents need. */
export const printing = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const

/** Bytes that a PDF may have: some minutes on a slow line. */
export const paperBudget = 4_500_000

/** Names of all PDFs. */
export const paperNames = kinds.flatMap((kind) => languages.map(({ code }) => nameOf(kind, code)))

/** Prints the leaflets and wall sheets of a built site into its folder of downloads, and tells of each. */
export async function writePaper(corpus: Corpus, site: string, downloads: string, browser: Browser, tell: (line: string) => void): Promise<void> {
  const folder = join(site, downloads)
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage({ javaScriptEnabled: false })
  for (const kind of kinds)
    for (const { code } of languages) {
      const name = nameOf(kind, code)
      tell(`${name} …`)
      await page.setContent(sheetsOf(corpus, site, code, kind), { waitUntil: 'load' })
      const pdf = await page.pdf(printing)
      writeFileSync(join(folder, name), pdf)
      tell(`${name}  ${(pdf.length / 1e6).toFixed(1)} MB`)
    }
  await page.close()
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const find = createRequire(import.meta.url).resolve

/** Fonts of the scripts that a machine without fonts for India lacks; regular and bold, as npm brings them. */
const files = (['kannada', 'devanagari'] as const).flatMap((script) => ([400, 700] as const).map((weight) => ({ family: `Noto Sans ${script === 'kannada' ? 'Kannada' : 'Devanagari'}`, weight, file: `@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-${weight}-normal.woff2` })))
const latin = ([400, 700] as const).map((weight) => ({ family: 'Noto Sans Print', weight, file: `@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-latin-${weight}-normal.woff2` }))

/** A style that carries the fonts for print within it, so that no glyph depends on the machine that prints. */
export function printFonts(): string {
  const faces = [...files, ...latin].map(({ family, weight, file }) => `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(find(file)).toString('base64')})}`)
  return `${faces.join('')}html body{font-family:'Noto Sans Print','Noto Sans Kannada','Noto Sans Devanagari',sans-serif}`
}

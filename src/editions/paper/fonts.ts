import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const find = createRequire(import.meta.url).resolve
const families = { 'noto-sans-devanagari': 'NotoSansDevanagari', 'noto-sans-kannada': 'NotoSansKannada' }
const weights = ['400Regular', '700Bold']

/** Folders of the fonts that npm brings: those of Kannada and Hindi, regular and bold, and the Latin letters of the packaged browser. */
const folders = [
  ...Object.entries(families).flatMap(([name, family]) => weights.map((weight) => dirname(find(`@expo-google-fonts/${name}/${weight}/${family}_${weight}.ttf`)))),
  join(tmpdir(), 'fonts'),
]

/**
 * Writes the list of fonts for a browser on Linux and gives the environment that leads to it (fontconfig). The letters of
 * the machine are left out, so that a page is as long in a test, and a sheet looks the same, wherever it is made.
 */
export function fontEnvironment(): { FONTCONFIG_FILE: string } {
  const cache = resolve('node_modules/.cache/hakku/fonts')
  const file = join(cache, 'fonts.conf')
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n<fontconfig>${[...folders.map((folder) => `<dir>${folder}</dir>`), `<cachedir>${cache}</cachedir>`].join('')}</fontconfig>\n`)
  return { FONTCONFIG_FILE: file }
}

/** A style that prints in one family for all scripts. */
export const printFonts = "html body{font-family:'Noto Sans Devanagari','Noto Sans Kannada',sans-serif}"

import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const find = createRequire(import.meta.url).resolve

/** Fonts that npm brings: the letters of Hindi and Kannada with Latin beside them, arrows, and ticks, boxes and pencils. */
const files = [
  'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular',
  'noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold',
  'noto-sans-kannada/400Regular/NotoSansKannada_400Regular',
  'noto-sans-kannada/700Bold/NotoSansKannada_700Bold',
  'noto-sans-symbols/400Regular/NotoSansSymbols_400Regular',
  'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular',
]
/** Where they lie, and where the packaged browser lays its own. */
const folders = [...files.map((file) => dirname(find(`@expo-google-fonts/${file}.ttf`))), join(tmpdir(), 'fonts')]

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

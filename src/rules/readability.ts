/** How hard an English text is to read. */
export interface Readability {
  words: number
  /** Flesch reading ease: 60 to 70 is plain English, below 30 is for scholars. */
  ease: number
  /** The longest sentence, its words, and its offset in the text. */
  longest: { words: number; offset: number }
}

const word = /[\p{L}\p{M}\p{N}’'-]+/gu

/** Syllables of an English word, counted by its groups of vowels. Abbreviations and numbers count as one. */
export function syllables(text: string): number {
  if (!/[a-z]/.test(text)) return 1
  const groups = text.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g)
  return Math.max(1, groups?.length ?? 0)
}

/** Blanks out what is not read as sentences: headings, tables, link addresses, code. Offsets stay. */
export function proseOnly(markdown: string): string {
  const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ')
  return markdown
    .replace(/^(?:#{1,6} |\||```|~~~).*$/gm, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/https?:\/\/\S+/g, blank)
}

/** Measures an English text. Undefined when it has fewer than `least` words: then the figures say nothing. */
export function readability(text: string, least = 60): Readability | undefined {
  // A sentence ends at . ! ? : ; before a space, at the end of a line that is followed by a list item, or at a blank line.
  const sentences = text.split(/(?<=[.!?:;])(?=\s)|\n(?=\s*(?:\n|[-*] |\d+[.)] ))/u)
  let [words, beats, offset] = [0, 0, 0]
  let count = 0
  let longest = { words: 0, offset: 0 }
  for (const sentence of sentences) {
    const found = sentence.match(word) ?? []
    if (found.length > 0) count++
    if (found.length > longest.words) longest = { words: found.length, offset: text.indexOf(sentence.trimStart(), offset) }
    words += found.length
    for (const each of found) beats += syllables(each)
    offset += sentence.length
  }
  return words < least ? undefined : { words, ease: Math.round(206.835 - 1.015 * (words / count) - 84.6 * (beats / words)), longest }
}

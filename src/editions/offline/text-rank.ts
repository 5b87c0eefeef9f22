import { folded } from '../../views/search/index.ts'
import type { TextPage, Texts } from './text-shape.ts'

/** Texts made ready for questions. */
export interface Read {
  lines: readonly string[]
  /** The lines as they are compared: words with one space before each. */
  compared: readonly string[]
  pages: readonly ReadPage[]
}
/** A page with the numbers of its lines written out, and its title and names as they are compared. */
export interface ReadPage extends Omit<TextPage, 'lines'> {
  lines: readonly number[]
  called: string
}
/** A page that answers, and how well; higher is better. */
export interface Ranked {
  page: ReadPage
  score: number
}

/** Words that compare equal stand alike: folded letters, everything else a space. */
const compared = (text: string): string => ` ${folded(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `

/** Makes texts ready: one pass over all of them. */
export function read({ lines, pages }: Texts): Read {
  let next = 0
  return {
    lines,
    compared: lines.map(compared),
    pages: pages.map((page) => {
      const own: number[] = []
      for (const line of page.lines)
        if (line >= 0) own.push(line)
        else for (const last = next - line; next < last; ) own.push(next++)
      return { ...page, lines: own, called: compared(`${page.title} ${page.names}`) }
    }),
  }
}

/** Ends that English words of one meaning differ by. */
const ending = /(?:ies|ied|ings?|ed|es|s|y|e)$/
/** Vowel signs and nasals, by which forms of one Indian word differ. */
const signs = /\p{M}+$/u
/** A shorter stem would fit words of other meanings. */
const shortestStem = 4

/** What the forms of a word begin with. */
export function stem(word: string): string {
  const cut = word.replace(/[a-z]$/.test(word) ? ending : signs, '')
  return [...cut].length >= shortestStem ? cut : word
}

/** How often a text holds a word: whole words count one, words that begin with it less, other forms least. */
function held(text: string, word: string): number {
  const root = ` ${stem(word)}`
  let sum = 0
  for (let at = text.indexOf(root); at >= 0; at = text.indexOf(root, at + root.length)) sum += text.startsWith(`${word} `, at + 1) ? 1 : text.startsWith(word, at + 1) ? 0.6 : 0.4
  return sum
}

/** A word of the title or the other names is worth this many words of the text. */
const worthOfName = 10
/** The usual constants of BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"): how soon more of a word adds little, how much long pages give way. */
const soon = 1.2
const long = 0.75

const asked = (question: string): string[] => [...new Set(compared(question).split(' ').filter(Boolean))]

/** Pages that hold all words of a question, best first; when none does, those that hold most of them. */
export function ranked({ compared: lines, pages }: Read, question: string): Ranked[] {
  const words = asked(question)
  const inLines = words.map((word) => lines.map((line) => held(line, word)))
  const mean = pages.reduce((sum, page) => sum + page.lines.length, 0) / Math.max(1, pages.length)
  const counts = pages.map(({ lines: own, called }) => words.map((word, place) => own.reduce((sum, line) => sum + ((inLines[place] as number[])[line] ?? 0), worthOfName * held(called, word))))
  const most = Math.max(0, ...counts.map((of) => of.filter(Boolean).length))
  if (most === 0) return []
  const rarity = words.map((_, place) => Math.log(1 + pages.length / (1 + counts.filter((of) => (of[place] as number) > 0).length)))
  return pages
    .flatMap((page, at): Ranked[] => {
      const of = counts[at] as number[]
      if (of.filter(Boolean).length < most) return []
      const length = 1 - long + (long * page.lines.length) / mean
      return [{ page, score: of.reduce((sum, count, place) => sum + ((rarity[place] as number) * count) / (count + soon * length), 0) }]
    })
    .sort((a, b) => b.score - a.score)
}

/** Longest excerpt, in letters. */
const excerpt = 180

/** The sentence of a page that holds most of a question, cut to an excerpt around its first word. */
export function bestSentence({ lines, compared: texts }: Read, page: ReadPage, question: string): string {
  const words = asked(question)
  const merit = (line: number) => words.filter((word) => held(texts[line] as string, word) > 0).length
  const best = page.lines.reduce((found, line) => (merit(line) > merit(found) ? line : found), page.lines[0] ?? 0)
  const text = lines[best] ?? ''
  if (text.length <= excerpt) return text
  const low = folded(text)
  const at = Math.max(0, Math.min(...words.map((word) => low.indexOf(stem(word))).filter((place) => place >= 0).concat(text.length)))
  const from = at > excerpt / 2 && at < text.length ? text.indexOf(' ', at - excerpt / 2) + 1 : 0
  const to = text.indexOf(' ', from + excerpt)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to < 0 ? undefined : to)}${to < 0 ? '' : ' …'}`
}

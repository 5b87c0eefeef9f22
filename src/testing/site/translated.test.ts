import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readCorpus, valuesOf } from '../../corpus/index.ts'
import { sites } from './setup.ts'

const corpus = readCorpus(resolve('.'))
const plain = (html: string) => html.replace(/<[^>]*>/g, '\n').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')

it.each(['kn', 'hi'] as const)('what a translation says is said on the page in %s, and never the original of it', (language) => {
  let asked = 0
  const left = corpus.entries.flatMap((entry) => {
    const words: Record<string, string> = entry.translations.get(language)?.data.words ?? {}
    const file = join(sites.real, language, entry.collection, entry.id, 'index.html')
    if (!existsSync(file)) return []
    const html = readFileSync(file, 'utf8')
    const lines = new Set(plain(html.slice(html.indexOf('<main'), html.indexOf('</main>'))).split('\n').map((line) => line.trim()))
    return valuesOf(entry).flatMap(({ key, value, meta }) => {
      if (!meta.words || typeof value !== 'string' || !words[key] || words[key] === value) return []
      asked += 1
      return lines.has(value) ? [`${entry.collection}/${entry.id} ${key}: ${value}`] : []
    })
  })
  expect(left).toEqual([])
  expect(asked).toBeGreaterThan(1000)
})

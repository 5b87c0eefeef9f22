import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import type { Corpus } from '../../corpus/index.ts'
import { languages, speaker } from '../../languages/index.ts'
import { keptFolder, prefixOf } from './kept.ts'

/** Oldest browser whose worker must run it (DESIGN §6). */
const target = 'chrome80'

/**
 * The worker's script: the code beside this file with the edition and its words in front. Any change of either makes
 * browsers take the new one. The versions of the kept handbooks do not stand in it: it changes only with an edition.
 */
export function workerOf({ site }: Corpus): string {
  const facts = {
    base: site.base,
    folder: keptFolder,
    edition: site.edition.number,
    languages: languages.map(({ code }) => {
      const speak = speaker(code)
      // The edition of a copy is known when it is shown: `%` stands for it.
      return {
        code,
        prefix: prefixOf(code),
        words: { kept: speak.t('keep.keptCopy', { edition: '%' }), newer: speak.t('keep.newerExists', { edition: site.edition.number }), missing: speak.t('keep.missingTitle'), why: speak.t('keep.missingWhy'), home: speak.t('keep.home'), search: speak.t('search.title'), more: speak.t('keep.more') },
      }
    }),
  }
  const code = readFileSync(join(import.meta.dirname, 'worker-in-browser.js'), 'utf8')
  return transformSync(`const facts=${JSON.stringify(facts)};${code}`, { minify: true, target, charset: 'utf8', format: 'iife' }).code
}

/** What other programs follow: feeds, sitemaps, and notices to robots. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../../corpus/index.ts'
import { writeBelow } from '../data/index.ts'
import { feeds, toAtom, toJsonFeed } from './feed.ts'
import { forPrograms, robots, security } from './notices.ts'
import { sitemaps, type IsThere } from './sitemap.ts'

export { feeds, type Feed } from './feed.ts'

/** Every file of this part by its path below the base. */
export function followedFiles(corpus: Corpus, isThere?: IsThere): Map<string, string> {
  return new Map([
    ...feeds(corpus).flatMap((feed) => [[`${feed.path}.xml`, toAtom(corpus, feed)], [`${feed.path}.json`, toJsonFeed(corpus, feed)]] as const),
    ...sitemaps(corpus, isThere),
    ['robots.txt', robots(corpus)],
    ['llms.txt', forPrograms(corpus)],
    ['.well-known/security.txt', security(corpus)],
  ])
}

/** Writes them below `folder`, the root of a built site. */
export function writeFollowed(corpus: Corpus, folder: string): void {
  for (const [path, text] of followedFiles(corpus, (path) => existsSync(join(folder, path, 'index.html')))) writeBelow(folder, path, text)
}

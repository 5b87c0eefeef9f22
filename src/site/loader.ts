import type { Loader } from 'astro/loaders'
import { folders, type Collection } from '../model/index.ts'
import { corpus, forgetCorpus } from './corpus.ts'

/** An Astro loader that takes one collection from the corpus. */
export function fromCorpus(collection: Collection): Loader {
  return {
    name: `hakku-${collection}`,
    async load({ store, parseData, generateDigest, watcher, config }) {
      const fill = async () => {
        store.clear()
        for (const entry of corpus().all(collection)) {
          const data = await parseData({ id: entry.id, data: entry.data as Record<string, unknown> })
          store.set({ id: entry.id, data, body: entry.body, digest: generateDigest(data) })
        }
      }
      await fill()
      watcher?.add(new URL(folders[collection], config.root).pathname)
      watcher?.on('change', (path) => {
        if (!path.includes(`/${folders[collection]}/`)) return
        forgetCorpus()
        void fill()
      })
    },
  }
}

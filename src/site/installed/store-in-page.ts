/** The kept handbook as caches of the browser. Names follow src/editions/installed/worker-in-browser.js. */

/** One file of the handbook, and the list of all: see src/editions/installed/packed.ts. */
export interface ListedFile {
  file: string
  digest: string
  bytes: number
}
export interface List {
  language: string
  edition: string
  version: string
  pages: number
  bytes: number
  files: ListedFile[]
}

/** What stands on this phone of a language. */
export interface Kept {
  /** List of the whole handbook that is kept, when one is. */
  whole?: List
  /** Files of it that are gone or damaged. */
  damaged: ListedFile[]
}

const hex = (byte: number) => `0${byte.toString(16)}`.slice(-2)

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.prototype.map.call(hash, hex).join('').slice(0, 12)
}

/** Caches of one site and language. `base` has a slash at both ends. */
export function storeOf(base: string, language: string) {
  const prefix = `${base}kept.${language}@`
  const address = (file: string) => `${base}offline/${file}`
  const listAddress = address(`${language}.json`)
  const names = async () => (await caches.keys()).filter((name) => name.startsWith(prefix))

  async function sound(cache: Cache, { file, digest }: ListedFile): Promise<boolean> {
    const held = await cache.match(address(file))
    return held !== undefined && (await digestOf(await held.arrayBuffer())) === digest
  }
  async function lacking(version: string, files: readonly ListedFile[]): Promise<ListedFile[]> {
    const cache = await caches.open(prefix + version)
    const whole = await Promise.all(files.map((file) => sound(cache, file)))
    return files.filter((_, at) => !whole[at])
  }

  return {
    lacking,
    /** The list on the network, of the newest handbook. */
    async newest(): Promise<List> {
      const response = await fetch(listAddress, { cache: 'no-cache' })
      if (!response.ok) throw new Error(`${listAddress}: ${response.status}`)
      return (await response.json()) as List
    },
    /** What is kept now. */
    async kept(): Promise<Kept> {
      for (const name of await names()) {
        const list = await (await caches.open(name)).match(listAddress)
        if (!list) continue
        const whole = (await list.json()) as List
        return { whole, damaged: await lacking(whole.version, whole.files) }
      }
      return { damaged: [] }
    },
    /** Names of handbooks that were begun and are not whole. */
    async begun(version: string): Promise<boolean> {
      return (await names()).includes(prefix + version)
    },
    /**
     * Loads what is lacking of a handbook, tells the bytes that are there after each file, and puts the list in last; then the
     * handbook kept before goes. Throws when the network breaks off, a file is not what the list says, or there is no room.
     */
    async take(list: List, tell: (bytes: number) => void, stopped: () => boolean): Promise<void> {
      const wanted = await lacking(list.version, list.files)
      const cache = await caches.open(prefix + list.version)
      let there = list.bytes - wanted.reduce((sum, { bytes }) => sum + bytes, 0)
      tell(there)
      const next = async (): Promise<void> => {
        const file = wanted.shift()
        if (!file || stopped()) return
        const response = await fetch(address(file.file), { cache: 'no-cache' })
        const bytes = await response.arrayBuffer()
        if (!response.ok || (await digestOf(bytes)) !== file.digest) throw new Error(`${file.file} is not what the list says`)
        await cache.put(address(file.file), new Response(bytes))
        there += file.bytes
        tell(there)
        await next()
      }
      // Three at a time fill a slow line; more would only wait for each other.
      await Promise.all([next(), next(), next()])
      if (stopped()) return
      await cache.put(listAddress, new Response(JSON.stringify(list)))
      await Promise.all((await names()).filter((name) => name !== prefix + list.version).map((name) => caches.delete(name)))
    },
    /** Takes away all that is kept of this language, and the pages kept by reading. */
    async remove(): Promise<void> {
      const all = (await caches.keys()).filter((name) => name.startsWith(prefix) || name.startsWith(`${base}read@`))
      await Promise.all(all.map((name) => caches.delete(name)))
    },
  }
}

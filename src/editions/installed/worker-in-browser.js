/*
 * Answers for the site where the network does not. `facts` (worker.ts) stands in front.
 * - The network goes first; what it gives is kept as it is read. Where it fails or is slow, the kept copy answers and says so.
 * - Two kinds of cache: `<base>read@<edition>` holds pages read, each with a digest; `<base>kept.<language>@<version>` holds
 *   the whole handbook of one edition as packed files (packed.ts). It counts only when its list stands in it, which the page
 *   of downloads puts there last: so a phone has all of an edition or still the one before, never some of both.
 * - Nothing that does not match its digest is ever shown: it is fetched again, or passed over.
 */
const { base, folder, edition, languages } = facts
const readName = `${base}read@${edition}`
const keptName = (language) => `${base}kept.${language}@`
/** How long a slow network may think when there is a copy, in milliseconds. */
const patience = 4000
/** Pages and their files kept by reading, at most. */
const most = 200
/** Unpacked parts held in memory. */
const inMemory = 6
const unpacked = new Map()

const line = () => self.navigator.connection || {}
const savesData = () => line().saveData === true
/** Whether a little may be loaded that nobody asked for yet: only where the browser knows that the line is good and not paid by the byte. */
const generous = () => Boolean(self.navigator.connection) && !savesData() && line().type !== 'cellular' && line().effectiveType === '4g'

const fileAt = (pathname) => { const path = decodeURI(pathname.slice(base.length)); return path === '' || path.endsWith('/') ? `${path}index.html` : path }
const languageAt = (path) => languages.find(({ prefix }) => prefix !== '' && path.startsWith(prefix)) || languages.find(({ prefix }) => prefix === '')
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

async function digestOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, 12)
}
const encoded = (text) => new TextEncoder().encode(text)

/* ---- pages read ---- */

/** Puts a text where it can be checked later. */
async function put(key, text, type) {
  const cache = await caches.open(readName)
  await cache.put(key, new Response(text, { headers: { 'content-type': type, 'x-digest': await digestOf(encoded(text)) } }))
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((old) => cache.delete(old)))
}

/** Keeps what the network gave, when it is ours, whole and of this edition. A page brings its scripts along. */
async function keep(key, response) {
  if (savesData() || !response.ok || response.redirected || response.type !== 'basic') return
  const type = response.headers.get('content-type') || ''
  const text = await response.text()
  if (/html/.test(type)) {
    const own = /<html[^>]* data-edition="([^"]*)"/.exec(text)
    // A page of the hotel's network, half a page, or none of ours.
    if (!own || !/<\/html>\s*$/.test(text)) return
    if (own[1] !== edition) {
      // Not awaited: the new worker takes over when this one has nothing left to do.
      self.registration.update().catch(() => undefined)
      return
    }
    const scripts = Array.from(text.matchAll(/<script[^>]* src="([^"]+)"/g), (match) => match[1])
    await Promise.all(scripts.map((address) => take(address)))
  } else if (!/javascript|svg|manifest/.test(type)) return
  await put(key, text, type)
}

/** Fetches and keeps an address, unless it is there. */
async function take(address) {
  try {
    if (await caches.match(address, { cacheName: readName })) return
    await keep(address, await fetch(address))
  } catch (error) {
    // It is kept when it is next asked for.
  }
}

/** A text kept by reading, from this edition or the one before; what does not match its digest goes. */
async function fromRead(key) {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${base}read@`)).sort((a) => (a === readName ? -1 : 1))
  for (const name of names) {
    const cache = await caches.open(name)
    const found = (await cache.match(key)) || (await cache.match(key, { ignoreSearch: true }))
    if (!found) continue
    const text = await found.text()
    if ((await digestOf(encoded(text))) === found.headers.get('x-digest')) return { text, type: found.headers.get('content-type') }
    await cache.delete(key, { ignoreSearch: true })
  }
  return undefined
}

/* ---- the whole handbook ---- */

/** The kept handbook of a language: its cache and its list, when it is whole. */
async function keptOf({ code }) {
  for (const name of (await caches.keys()).filter((one) => one.startsWith(keptName(code)))) {
    const cache = await caches.open(name)
    const list = await cache.match(`${base}${folder}/${code}.json`)
    if (list) return { cache, list: await list.json() }
  }
  return undefined
}

/** Bytes of a packed file that are what the list says, from the network if need be; undefined where it cannot be had. */
async function soundBytes(cache, { file, digest }, fresh) {
  const address = `${base}${folder}/${file}`
  const found = fresh ? await fetch(address, { cache: 'no-cache' }) : await cache.match(address)
  const bytes = found && (await found.arrayBuffer())
  if (bytes && (await digestOf(bytes)) === digest) {
    if (fresh) await cache.put(address, new Response(bytes))
    return bytes
  }
  if (fresh) return undefined
  // It goes now, so that it is missed and fetched when there is a network, if there is none at this moment.
  await cache.delete(address)
  return soundBytes(cache, { file, digest }, true)
}

/** Contents of a packed file. */
async function contents({ cache }, listed) {
  if (unpacked.has(listed.file)) return unpacked.get(listed.file)
  const bytes = await soundBytes(cache, listed)
  if (!bytes) return undefined
  const content = JSON.parse(await new Response(new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'))).text())
  unpacked.set(listed.file, content)
  if (unpacked.size > inMemory) unpacked.delete(unpacked.keys().next().value)
  return content
}

/** Fetches what a kept handbook lacks: the browser or the phone lost it, or it was damaged. Nothing when nothing is lacking. */
async function mend() {
  for (const language of languages) {
    const kept = await keptOf(language)
    if (!kept) continue
    const there = new Set((await kept.cache.keys()).map(({ url }) => url.replace(/.*\//, '')))
    for (const listed of kept.list.files) if (!there.has(listed.file.replace(/.*\//, ''))) await soundBytes(kept.cache, listed, true)
  }
}

async function fromKept(path, own) {
  // Scripts and pictures are the same for all languages: any that is kept may hold them.
  for (const language of path.endsWith('.html') ? [own] : languages) {
    try {
      const kept = await keptOf(language)
      if (!kept) continue
      const [shared, ...parts] = kept.list.files
      const part = parts.filter(({ first }) => first <= path).pop()
      const pieces = part && ((await contents(kept, part)) || {})[path]
      if (!pieces) continue
      const all = pieces.some((piece) => typeof piece === 'number') ? await contents(kept, shared) : []
      const text = pieces.map((piece) => (typeof piece === 'number' ? all[piece] : piece)).join('')
      return { text, type: path.endsWith('.html') ? 'text/html; charset=utf-8' : path.endsWith('.js') ? 'text/javascript; charset=utf-8' : path.endsWith('.svg') ? 'image/svg+xml' : 'application/manifest+json' }
    } catch (error) {
      // Damaged and no network to mend it: pages that were read may still be there.
    }
  }
  return undefined
}

/* ---- answers ---- */

const answerOf = ({ text, type }, status = 200) => new Response(text, { status, headers: { 'content-type': type } })

/** A copy says that it is one, and of which edition. */
function told({ text, type }, { words, prefix }) {
  const own = (/<html[^>]* data-edition="([^"]*)"/.exec(text) || [])[1] || ''
  const said = words.kept.replace('%', own) + (own === edition ? '' : ` ${words.newer}`)
  const notice = `<p class="notice kept" data-kept="${escaped(own)}">${escaped(said)} <a href="${base}${prefix}download/#keep">${escaped(words.more)}</a></p>`
  return answerOf({ text: text.replace(/<main[^>]*>/, (main) => main + notice), type })
}

const missing = ({ code, prefix, words }) =>
  answerOf({
    type: 'text/html; charset=utf-8',
    text: `<!doctype html><html lang="${code}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escaped(words.missing)}</title><body style="font:1.1rem/1.7 sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem"><main><h1 style="font-size:1.5rem">${escaped(words.missing)}</h1><p>${escaped(words.why)}</p><p><a href="${base}${prefix}">${escaped(words.home)}</a></p><p><a href="${base}${prefix}search/">${escaped(words.search)}</a></p><p><a href="${base}${prefix}download/#keep">${escaped(words.more)}</a></p></main></html>`,
  }, 503)

/** What is held of an address. The whole handbook goes before pages read, so that one edition answers for all of them. */
async function held(key, path, language) {
  return (await fromKept(path, language)) || fromRead(key)
}

async function answer(event, path, isPage) {
  const language = languageAt(path)
  const key = isPage ? base + path.replace(/(^|\/)index\.html$/, '$1') : event.request.url
  const copy = async () => {
    const found = await held(key, path, language)
    return found && (isPage ? told(found, language) : answerOf(found))
  }
  if (savesData()) {
    // Who keeps the handbook and saves data reads the kept one; news come by the page of downloads.
    const found = await fromKept(path, language)
    if (found) return isPage ? told(found, language) : answerOf(found)
  }
  // Asked again, and not answered from what the browser thinks may still be right: that would be stale and not say so.
  const network = fetch(event.request, isPage ? { cache: 'no-cache' } : undefined).then((response) => {
    if (response.status >= 500) throw new Error(String(response.status))
    event.waitUntil(keep(key, response.clone()).then(() => isPage && !savesData() && mend()).catch(() => undefined))
    return response
  })
  network.catch(() => undefined)
  const slow = new Promise((done) => setTimeout(done, patience)).then(copy).then((found) => found || network)
  try {
    return await Promise.race([network, slow])
  } catch (error) {
    return (await copy()) || (isPage ? missing(language) : Response.error())
  }
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      // Pages read in the edition before stay until they are read again; what is older goes.
      const read = (await caches.keys()).filter((name) => name.startsWith(`${base}read@`) && name !== readName)
      await Promise.all(read.slice(0, -1).map((name) => caches.delete(name)))
      await self.clients.claim()
    })(),
  ),
)
self.addEventListener('message', ({ data }) => {
  // The page that brought the worker was loaded before it: it is kept now, and the little that search needs.
  if (!data || !data.read || savesData()) return
  const { prefix } = languageAt(fileAt(data.read))
  void take(data.read)
  if (!generous()) return
  void take(base + prefix)
  void take(`${base}${prefix}search/`).then(async () => {
    const page = await fromRead(`${base}${prefix}search/`)
    const names = page && /&quot;([^"&]+names\.js[^"&]*)/.exec(page.text)
    if (names) await take(names[1])
  })
})
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(base)) return
  const path = fileAt(pathname)
  const isPage = mode === 'navigate' && /(?:^|\/)index\.html$/.test(path)
  if (/^(?:id|data|feeds|pagefind|offline|admin)\//.test(path)) return
  if (isPage || (mode !== 'navigate' && /\.(?:js|svg|webmanifest)$/.test(path) && path !== 'worker.js')) event.respondWith(answer(event, path, isPage))
})

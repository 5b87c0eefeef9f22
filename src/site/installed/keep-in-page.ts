/** "Keep the whole handbook on this phone": shows its size, loads it with progress, says how it stands, takes it away again. */
import { storeOf, type Kept, type List } from './store-in-page.ts'

const box = document.getElementById('keep-box') as HTMLElement
const [state, progress, take, stop, remove, install] = ['keep-state', 'keep-progress', 'keep-take', 'keep-stop', 'keep-remove', 'keep-install'].map((id) => document.getElementById(id)) as [
  HTMLElement, HTMLProgressElement, HTMLButtonElement, HTMLButtonElement, HTMLButtonElement, HTMLButtonElement,
]
const words = JSON.parse(box.dataset.words as string) as Record<'save' | 'saveNewer' | 'goOn' | 'mend' | 'saving' | 'kept' | 'newer' | 'another' | 'partly' | 'damaged' | 'failed' | 'full' | 'removed' | 'unable' | 'offline', string>
const { base, language } = box.dataset as { base: string; language: string }
const store = storeOf(base, language)

const megabytes = (bytes: number) => Math.max(0.1, bytes / 1e6).toFixed(1)
const say = (text: string, values: Record<string, string | number> = {}) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
const sum = (files: readonly { bytes: number }[]) => files.reduce((bytes, file) => bytes + file.bytes, 0)
const able = 'serviceWorker' in navigator && 'caches' in window && 'DecompressionStream' in window && 'crypto' in window && crypto.subtle !== undefined

let stopped = false

function show(text: string, button = '', removable = false): void {
  state.textContent = text
  take.textContent = button
  take.hidden = button === ''
  remove.hidden = !removable
  stop.hidden = progress.hidden = true
}

/** What is offered when a list is known: the newest one from the network, else the kept one. */
let wanted: List | undefined

async function look(before = ''): Promise<void> {
  const kept: Kept = await store.kept()
  let newest: List | undefined
  try {
    newest = await store.newest()
  } catch {
    // Without a network the kept one is still told of.
  }
  const { whole, damaged } = kept
  const told = whole ? say(words.kept, { edition: whole.edition, count: whole.pages, size: megabytes(whole.bytes) }) : ''
  const also = (...more: string[]) => [before, told, ...more].filter(Boolean).join(' ')
  wanted = newest ?? whole
  if (!newest) return show(also(words.offline), '', Boolean(whole))
  if (whole && whole.version !== newest.version) {
    const lacking = sum(await store.lacking(newest.version, newest.files))
    const fresh = whole.edition !== newest.edition
    return show(also(fresh ? say(words.newer, { edition: newest.edition }) : words.another), say(words.saveNewer, { edition: newest.edition, size: megabytes(lacking) }), true)
  }
  if (whole && damaged.length > 0) return show(also(words.damaged), say(words.mend, { size: megabytes(sum(damaged)) }), true)
  if (whole) return show(also(), '', true)
  if (await store.begun(newest.version)) return show(also(words.partly), say(words.goOn, { size: megabytes(sum(await store.lacking(newest.version, newest.files))) }), true)
  show(also(), say(words.save, { size: megabytes(newest.bytes) }))
}

async function run(list: List): Promise<void> {
  stopped = false
  show('')
  stop.hidden = progress.hidden = false
  progress.max = list.bytes
  try {
    await navigator.serviceWorker.register(`${base}worker.js`)
    // Asked for by a tap: the browser may then spare it when room runs short.
    await navigator.storage?.persist?.()
    await store.take(
      list,
      (bytes) => {
        progress.value = bytes
        state.textContent = say(words.saving, { done: megabytes(bytes), size: megabytes(list.bytes) })
      },
      () => stopped,
    )
    await look()
  } catch (error) {
    stopped = true
    await look(error instanceof DOMException && error.name === 'QuotaExceededError' ? words.full : words.failed)
  }
}

box.hidden = false
if (!able) show(words.unable)
else {
  take.addEventListener('click', () => wanted && void run(wanted))
  stop.addEventListener('click', () => (stopped = true))
  remove.addEventListener('click', () => void store.remove().then(() => look(words.removed)))
  void look().catch(() => show(words.unable))
}

/** The event by which Chromium offers to install; no other browser has it. */
interface Offer extends Event {
  prompt(): Promise<void>
}
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  install.hidden = false
  install.onclick = () => void (event as Offer).prompt().then(() => (install.hidden = true))
})

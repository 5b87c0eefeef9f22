/**
 * Brings the worker that keeps pages, and the manifest, at the first sign that somebody reads: not before the page stands,
 * not from a folder, and not where the browser saves data (there only the tap on the page of downloads does).
 */
interface Line {
  saveData?: boolean
}
const signs = ['scroll', 'pointerdown', 'keydown']
const { base, manifest } = (document.getElementById('look') as HTMLElement).dataset as { base: string; manifest: string }
const line = (navigator as { connection?: Line }).connection

function begin(): void {
  for (const sign of signs) removeEventListener(sign, begin)
  if (!document.querySelector('link[rel=manifest]')) {
    const link = document.createElement('link')
    link.rel = 'manifest'
    link.href = manifest
    document.head.appendChild(link)
  }
  if (navigator.serviceWorker.controller) return
  void navigator.serviceWorker
    .register(`${base}worker.js`)
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => active?.postMessage({ read: location.pathname }))
    // A private window, or no room: the site works as before.
    .catch(() => undefined)
}

if ('serviceWorker' in navigator && /^http/.test(location.protocol) && !line?.saveData) for (const sign of signs) addEventListener(sign, begin, { passive: true })
export {}

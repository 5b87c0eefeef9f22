/** The buttons that hand a page on: they stand hidden until the browser can do what they say. */
const copy = document.querySelector<HTMLElement>('[data-copy]')
const native = document.querySelector<HTMLElement>('[data-share]')
/** The link at the head of the page, which leads to these buttons. */
const first = document.querySelector('.hand-on')

if (copy && navigator.clipboard) {
  copy.hidden = false
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(copy.dataset.copy as string).then(() => {
      copy.textContent = copy.dataset.done as string
    })
  })
}
if (native && typeof navigator.share === 'function') {
  native.hidden = false
  // Whoever closes the menu without choosing has not met a fault.
  const share = () => void navigator.share({ title: document.title, url: native.dataset.share as string }).catch(() => undefined)
  native.addEventListener('click', share)
  first?.addEventListener('click', (event) => {
    event.preventDefault()
    share()
  })
}
export {}

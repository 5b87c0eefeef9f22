/** What can be done with the results: print, send, copy. Nothing leaves the page until somebody presses one of these. */
interface Acts {
  print: HTMLButtonElement
  send: HTMLAnchorElement
  copy: HTMLButtonElement
  share: HTMLButtonElement
  copied: HTMLElement
  by: HTMLInputElement
}

const found = (name: string) => document.querySelector(`[data-act="${name}"]`)

/** The old way of copying, for pages that are opened from a folder or without encryption. */
function copyOld(field: HTMLInputElement): boolean {
  field.focus()
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  }
}

/** Makes the buttons work. `link` and `text` are asked at the moment of use, so that they always fit what is shown. */
export function startActs({ link, text, copied }: { link: () => string; text: () => string; copied: string }): { update: () => void } {
  const acts = Object.fromEntries(['print', 'send', 'copy', 'share', 'copied', 'by'].map((name) => [name, found(name)])) as unknown as Acts
  const say = (done: boolean) => {
    acts.copied.textContent = done ? copied : ''
    acts.by.parentElement?.classList.toggle('shown', !done)
    if (done) return
    acts.by.value = link()
    acts.by.focus()
    acts.by.select()
  }
  // A handbook in one page holds more than the finder: the mark tells its style to print this alone.
  const alone = (yes: boolean) => document.body.classList.toggle('finder-alone', yes)
  addEventListener('afterprint', () => alone(false))
  acts.print.addEventListener('click', () => {
    alone(true)
    print()
  })
  acts.copy.addEventListener('click', () => {
    acts.by.value = link()
    if (navigator.clipboard && isSecureContext) navigator.clipboard.writeText(link()).then(() => say(true), () => say(copyOld(acts.by)))
    else {
      acts.by.parentElement?.classList.add('shown')
      const done = copyOld(acts.by)
      acts.copy.focus()
      say(done)
    }
  })
  if (typeof navigator.share === 'function') {
    acts.share.hidden = false
    // Whoever closes the choice of apps has changed their mind; nothing went wrong.
    acts.share.addEventListener('click', () => void navigator.share({ text: text() }).catch(() => undefined))
  }
  return {
    update() {
      acts.send.href = `https://wa.me/?text=${encodeURIComponent(text())}`
      acts.copied.textContent = ''
      acts.by.parentElement?.classList.remove('shown')
    },
  }
}

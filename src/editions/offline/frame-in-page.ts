/** Puts around a page of a copy what its language carries once: the list of sections and the foot. Loaded in the head. */
const { sections, foot } = (window as unknown as { hakkuFrame: { sections: string; foot: string } }).hakkuFrame
const root = document.documentElement

try {
  const look = localStorage.getItem('look')
  if (look) root.setAttribute('data-look', look)
} catch {
  // A browser may forbid storage; the page then follows the device.
}

/** Fills an element with HTML whose links start from the first page. */
function fill(element: Element | null, html: string, home: string): void {
  if (!element) return
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const link of Array.from(body.querySelectorAll('a'))) link.href = new URL(link.getAttribute('href') ?? '', home).href
  // Scripts that came as text do not run; they are asked for again.
  const scripts = Array.from(body.querySelectorAll('script')).map((script) => {
    script.remove()
    return new URL(script.getAttribute('src') ?? '', home).href
  })
  element.textContent = ''
  while (body.firstChild) element.appendChild(body.firstChild)
  for (const address of scripts) {
    const script = document.createElement('script')
    script.src = address
    document.head.appendChild(script)
  }
}

const isReport = (link: HTMLAnchorElement) => /contribute\/report\//.test(link.href)

document.addEventListener('DOMContentLoaded', () => {
  const home = document.querySelector<HTMLAnchorElement>('a.home')?.href
  if (!home) return
  const here = location.href.replace(/[?#].*/, '')
  const list = document.getElementById('sections')
  fill(list, sections, home)
  for (const link of list ? Array.from(list.querySelectorAll('a')) : []) if (here.indexOf(link.href.replace(/[^/]*$/, '')) === 0) link.setAttribute('aria-current', here === link.href ? 'page' : 'true')
  const end = document.querySelector('.foot > div')
  const own = end && Array.from(end.querySelectorAll('a')).filter(isReport)[0]
  fill(end, foot, home)
  for (const link of end ? Array.from(end.querySelectorAll('a')) : []) {
    if (own && isReport(link)) link.href = own.href
    // The file of the first page is not that of this one.
    if (/\/edit\//.test(link.href)) link.remove()
  }
})
export {}

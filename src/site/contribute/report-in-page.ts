import { aboutIn, anchorsOf, waysFor, type About, type Team } from './report.ts'

/** Parts of a fact that are not its words: dates and standing, sources, the sign that led here. */
const besides = '.meta, .mend, sup, script, style'

/** The words of an element on one line, at most 120 characters. */
function wordsOf(element: Element | null): string {
  const copy = element && (element.cloneNode(true) as Element)
  if (!copy) return ''
  Array.prototype.forEach.call(copy.querySelectorAll(besides), (part: Element) => part.remove())
  const text = (copy.textContent || '').replace(/\s+/g, ' ').trim()
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

/** Reads the page that a report is about, so that the report names it as readers know it. A page that cannot be read leaves the names of the files. */
async function namedOnItsPage(about: About, root: string, site: string): Promise<About> {
  const answer = await fetch(`${root}${about.entry ?? ''}/`)
  if (!answer.ok) return about
  const page = new DOMParser().parseFromString((await answer.text()).replace(/<style[^]*?<\/style>/g, ''), 'text/html')
  const anchor = about.field && anchorsOf(about.field).filter((id) => page.getElementById(id))[0]
  const title = wordsOf(page.querySelector('h1'))
  const fact = anchor ? wordsOf(page.getElementById(anchor)) : ''
  return title === '' ? about : { ...about, shown: [title, fact].filter(Boolean).join(': '), address: `${site}${about.entry ?? ''}/${anchor ? `#${anchor}` : ''}` }
}

/** Fills the ways to report with what the link was about. Without this script they stand there all the same, for the site as a whole. */
const box = document.getElementById('report')
if (box) {
  const listOf = (selector: string) => Array.prototype.slice.call(box.querySelectorAll(selector)) as HTMLElement[]
  const said = (name: string) => box.getAttribute(`data-${name}`) ?? ''
  const team: Team = { name: said('name'), email: said('email'), whatsapp: said('whatsapp') || undefined, repository: said('repository'), edition: said('edition') }
  const fill = (about: About | undefined) => {
    const ways = waysFor(team, { subject: said('subject'), questions: said('questions').split('\n') }, about)
    for (const link of listOf('a[data-way]')) link.setAttribute('href', ways[link.getAttribute('data-way') as keyof typeof ways])
    const what = document.getElementById('about')
    if (!what || !about) return
    what.hidden = false
    const [page, place] = [what.querySelector('a'), what.querySelector('code')]
    if (page) {
      page.textContent = about.shown ?? ''
      page.setAttribute('href', `${said('root')}${about.entry ?? ''}/${(about.address ?? '').replace(/^[^#]*/, '')}`)
    }
    if (place) place.textContent = [about.entry, about.field].filter(Boolean).join(' : ')
  }
  const start = () => {
    const about = aboutIn(location.hash)
    fill(about)
    if (about) namedOnItsPage(about, said('root'), said('site')).then(fill, () => undefined)
  }
  addEventListener('hashchange', start)
  start()
}

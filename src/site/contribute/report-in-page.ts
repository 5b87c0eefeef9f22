import { aboutIn, waysFor, type Team } from './report.ts'

/** Fills the ways to report with what the link was about. Without this script they stand there all the same, for the site as a whole. */
const box = document.getElementById('report')
if (box) {
  const listOf = (selector: string) => Array.prototype.slice.call(box.querySelectorAll(selector)) as HTMLElement[]
  const said = (name: string) => box.getAttribute(`data-${name}`) ?? ''
  const team: Team = { name: said('name'), email: said('email'), whatsapp: said('whatsapp') || undefined, repository: said('repository'), edition: said('edition') }
  const fill = () => {
    const about = aboutIn(location.hash)
    const ways = waysFor(team, { subject: said('subject'), questions: said('questions').split('\n') }, about)
    for (const link of listOf('a[data-way]')) link.setAttribute('href', ways[link.getAttribute('data-way') as keyof typeof ways])
    const what = document.getElementById('about')
    if (what && about) {
      what.hidden = false
      const place = what.querySelector('code')
      if (place) place.textContent = [about.entry, about.field].filter(Boolean).join(' : ')
    }
  }
  addEventListener('hashchange', fill)
  fill()
}

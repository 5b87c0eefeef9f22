/** To whom a report goes: facts of content/site.yaml. */
export interface Team {
  name: string
  email: string
  /** Number for wa.me, digits with the country code; without one the reader chooses whom to send the text to. */
  whatsapp?: string | undefined
  repository: string
  edition: string
}

/** What a report is about. Both may be missing: then it is about the site. */
export interface About {
  /** Kind and id of an entry (`schemes/e-shram`), or the address of another page. */
  entry?: string | undefined
  /** Key of a field in the entry: `benefits.number`. */
  field?: string | undefined
  /** The same in the words of the page, for people: “Labour card: A worker of 18 to 60 years”. */
  shown?: string | undefined
  /** Full address of the fact, for whoever reads the message. */
  address?: string | undefined
}

/** The words of a report in the language of the reader. */
export interface Words {
  subject: string
  /** Questions that the message asks, one a line, to be answered below each. */
  questions: string[]
}

/** Addresses that carry a report. */
export interface Ways {
  mail: string
  whatsapp: string
  mistake: string
  observation: string
  practice: string
}

/** Reads what a link says after `#`: `schemes/e-shram:benefits.number`. Undefined for anything else, so that nothing strange gets into a message. */
export function aboutIn(fragment: string): About | undefined {
  const found = /^#?([a-z][a-z0-9-]{0,63}(?:\/[a-z][a-z0-9-]{0,63}){0,3})\/?(?::([A-Za-z0-9._-]{1,200}))?$/.exec(fragment)
  return found ? { entry: found[1], field: found[2] } : undefined
}

/** Anchors under which a field may stand on the page of its entry, the nearest first: `benefits_card_amount`, `benefits_card`, `benefits`. */
export function anchorsOf(field: string): string[] {
  const parts = field.split(/[._]/)
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join('_'))
}

/** What a link to the page of reports carries after its `#`. */
export const aboutLink = ({ entry, field }: About): string => (entry ? `#${entry}${field ? `:${field}` : ''}` : '')

/** Every way to send a report, filled in with what it is about and the edition that the reader saw. */
export function waysFor(team: Team, words: Words, about: About = {}): Ways {
  const place = [about.entry, about.field].filter(Boolean).join(' : ')
  const last = [about.shown, about.address, place, `${team.name} ${team.edition}`].filter(Boolean).join('\n')
  const body = `${words.questions.map((question) => `${question}\n\n`).join('')}${last}`
  const subject = place ? `${words.subject}: ${about.shown ?? place}` : words.subject
  const form = (template: string) => {
    const more = Object.entries({ entry: about.entry, field: about.field, edition: team.edition }).flatMap(([name, value]) => (value ? [`&${name}=${encodeURIComponent(value)}`] : []))
    return `${team.repository}/issues/new?template=${template}.yml${more.join('')}`
  }
  return {
    mail: `mailto:${team.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
    whatsapp: `https://wa.me/${team.whatsapp ?? ''}?text=${encodeURIComponent(`${subject}\n\n${body}`)}`,
    mistake: form('mistake'),
    observation: form('observation'),
    practice: form('practice'),
  }
}

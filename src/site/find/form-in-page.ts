import type { Person } from '../../views/finder/index.ts'
import { plain, write as put } from './element.ts'
import { pairsOf, ticked, type Pairs } from './pairs.ts'
import type { Payload } from './shape.ts'

type Control = HTMLInputElement | HTMLSelectElement

/** The elements that fit a selector, as a list that every browser can walk. */
export const listOf = <T extends Element>(root: ParentNode, selector: string): T[] => Array.prototype.slice.call(root.querySelectorAll(selector)) as T[]

/** One screen of questions. */
interface Screen {
  root: HTMLElement
  names: string[]
  answer: Element | null
  onward: Element | null
}

/** The questions of the page. */
export interface Form {
  /** Names of all questions. */
  names: string[]
  /** What stands in the form as the answer to one question, in the text of the link; undefined for none. */
  read(name: string, before: Pairs): string | undefined
  /** Puts the answers about a person into the form. */
  write(person: Person): void
  /** Writes beside every question what was answered, and gives all answers in one line. */
  tell(person: Person): string
}

const isBox = (control: Control | undefined, type: 'radio' | 'checkbox'): control is HTMLInputElement => control instanceof HTMLInputElement && control.type === type

/** Ticking “none” takes the other ticks away, and any other tick takes “none” away. */
export function keepNoneAlone(form: ParentNode, changed: HTMLInputElement): void {
  if (!isBox(changed, 'checkbox') || !changed.checked) return
  for (const box of listOf<HTMLInputElement>(form, `[name="${changed.name}"]`)) if ((box.value === 'none') !== (changed.value === 'none')) box.checked = false
}

function write(controls: readonly Control[], text: string): void {
  const parts = text.split(',')
  for (const control of controls) {
    if (isBox(control, 'checkbox')) control.checked = parts.indexOf(control.value) >= 0
    else if (isBox(control, 'radio')) control.checked = control.value === text
    else control.value = text
    // What was answered stands in sight.
    const fold = isBox(control, 'checkbox') || isBox(control, 'radio') ? control.checked && control.closest<HTMLDetailsElement>('.rest-of') : null
    if (fold) fold.open = true
  }
}

/** Makes the questions of the page known. Controls are looked up once: they never change. */
export function formOf(root: HTMLElement, payload: Payload): Form {
  const controls = new Map<string, Control[]>()
  for (const control of listOf<Control>(root, '[name]')) controls.set(control.name, [...(controls.get(control.name) ?? []), control])
  const labels = new Map(listOf(root, '[data-short]').map((field) => [field.getAttribute('data-field') ?? '', field.getAttribute('data-short') ?? '']))
  const screens = listOf<HTMLElement>(root, 'details.ask').map((screen): Screen => ({
    root: screen,
    names: listOf(screen, '[data-field]').map((field) => field.getAttribute('data-field') ?? ''),
    answer: screen.querySelector('.answer'),
    onward: screen.querySelector('[data-onward="next"]'),
  }))

  /** What has no control speaks by its title, or as it stands in the link. */
  function inWords(name: string, value: string): string {
    const own = controls.get(name) ?? []
    const box = own.find((control) => (isBox(control, 'radio') || isBox(control, 'checkbox')) && control.value === value)
    if (box) return box.nextElementSibling?.textContent ?? value
    const [first] = own
    if (first instanceof HTMLSelectElement) return listOf<HTMLOptionElement>(first, 'option').find((option) => option.value === value)?.textContent ?? value
    // A sum that a link brings may stand between the bands of the question.
    if (name === 'income' || name === 'household') return `₹${value}`
    const index = payload.data.schemes.findIndex((scheme) => scheme.id === value)
    return plain(payload.schemes[index]?.title ?? payload.titles[value] ?? value)
  }

  return {
    names: [...controls.keys()],
    read(name, before) {
      const own = controls.get(name) ?? []
      const [first] = own
      if (isBox(first, 'checkbox')) return ticked(own as HTMLInputElement[], before[name])
      const chosen = isBox(first, 'radio') ? (own as HTMLInputElement[]).find((control) => control.checked) : first
      return chosen?.value.trim() || undefined
    },
    write(person) {
      const pairs = pairsOf(person)
      controls.forEach((own, name) => write(own, pairs[name] ?? ''))
    },
    tell(person) {
      const pairs = pairsOf(person)
      const all: string[] = []
      for (const screen of screens) {
        const answers = screen.names.flatMap((name) => {
          const text = pairs[name]
          if (text === undefined) return []
          const label = labels.get(name)
          return [`${label ? `${label} ` : ''}${text.split(',').map((value) => inWords(name, value)).join(', ')}`]
        })
        const answered = answers.length > 0
        if (screen.answer) put(screen.answer, answered ? answers.join(' · ') : payload.words.notAnswered)
        if (screen.onward) put(screen.onward, answered ? payload.words.next : payload.words.skip)
        screen.root.classList.toggle('answered', answered)
        all.push(...answers)
      }
      return all.join(' · ')
    },
  }
}

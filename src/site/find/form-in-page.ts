import type { Person } from '../../views/finder/index.ts'
import { plain } from './element.ts'
import { pairsOf, ticked, type Pairs } from './pairs.ts'
import type { Payload } from './shape.ts'

type Control = HTMLInputElement | HTMLSelectElement
const listOf = <T extends Element>(root: ParentNode, selector: string): T[] => Array.prototype.slice.call(root.querySelectorAll(selector)) as T[]

/** The controls of one question. */
const controlsOf = (form: HTMLFormElement, name: string) => listOf<Control>(form, `[name="${name}"]`)

/** What stands in the form as the answer to one question, in the text of the link; undefined for none. */
export function read(form: HTMLFormElement, name: string, before: Pairs): string | undefined {
  const controls = controlsOf(form, name)
  const [first] = controls
  if (first instanceof HTMLInputElement && first.type === 'checkbox') return ticked(controls as HTMLInputElement[], before[name])
  const chosen = first instanceof HTMLInputElement && first.type === 'radio' ? (controls as HTMLInputElement[]).find((control) => control.checked) : first
  return chosen?.value.trim() || undefined
}

/** Ticking “none” takes the other ticks away, and any other tick takes “none” away. */
export function keepNoneAlone(form: HTMLFormElement, changed: HTMLInputElement): void {
  if (changed.type !== 'checkbox' || !changed.checked) return
  for (const box of controlsOf(form, changed.name) as HTMLInputElement[]) if ((box.value === 'none') !== (changed.value === 'none')) box.checked = false
}

function write(controls: Control[], text: string): void {
  const parts = text.split(',')
  for (const control of controls) {
    if (!(control instanceof HTMLInputElement)) control.value = text
    else if (control.type === 'checkbox') control.checked = parts.indexOf(control.value) >= 0
    else if (control.type === 'radio') control.checked = control.value === text
    else control.value = text
  }
}

/** Puts the answers about a person into the form. */
export function writeAll(form: HTMLFormElement, person: Person): void {
  const pairs = pairsOf(person)
  for (const name of namesOf(form)) write(controlsOf(form, name), pairs[name] ?? '')
}

/** Names of all questions of the form. */
export const namesOf = (form: ParentNode): string[] => Array.from(new Set(listOf<Control>(form, '[name]').map((control) => control.name)))

/** An answer in the words of the form; what has no control there speaks by its title or as it stands in the link. */
function inWords(form: HTMLFormElement, name: string, text: string, payload: Payload): string {
  const controls = controlsOf(form, name)
  return text
    .split(',')
    .map((value) => {
      const control = controls.find((each) => each instanceof HTMLInputElement && each.value === value && (each.type === 'radio' || each.type === 'checkbox'))
      if (control) return control.nextElementSibling?.textContent ?? value
      const [first] = controls
      if (first instanceof HTMLSelectElement) return listOf<HTMLOptionElement>(first, 'option').find((option) => option.value === value)?.textContent ?? value
      const index = payload.data.schemes.findIndex((scheme) => scheme.id === value)
      return plain(payload.schemes[index]?.title ?? payload.titles[value] ?? value)
    })
    .join(', ')
}

/** Writes beside every question what was answered, and gives all answers in one line. */
export function showAnswers(form: HTMLFormElement, person: Person, payload: Payload): string {
  const pairs = pairsOf(person)
  const all: string[] = []
  for (const screen of listOf<HTMLElement>(form, 'details.ask')) {
    const answers = namesOf(screen).flatMap((name) => {
      const text = pairs[name]
      if (text === undefined) return []
      const label = screen.querySelector(`[data-field="${name}"]`)?.getAttribute('data-short')
      return [`${label ? `${label} ` : ''}${inWords(form, name, text, payload)}`]
    })
    const line = screen.querySelector('.answer')
    if (line) line.textContent = answers.length > 0 ? answers.join(' · ') : payload.words.notAnswered
    screen.classList.toggle('answered', answers.length > 0)
    const onward = screen.querySelector('[data-onward="next"]')
    if (onward) onward.textContent = answers.length > 0 ? payload.words.next : payload.words.skip
    all.push(...answers)
  }
  return all.join(' · ')
}

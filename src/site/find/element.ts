import type { Said } from './shape.ts'

/** What an element may hold. Text is only ever text: nothing is parsed as HTML. */
export type Child = Node | string | false | undefined

/** Makes an element. Attributes without a value are left out. */
export function element(tag: string, attributes: Readonly<Record<string, string | undefined>> = {}, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag)
  for (const name of Object.keys(attributes)) {
    const value = attributes[name]
    if (value !== undefined) made.setAttribute(name, value)
  }
  for (const child of children) if (child) made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child)
  return made
}

/** Empties an element and fills it anew. */
export function refill(target: Element, children: readonly Child[]): void {
  target.textContent = ''
  for (const child of children) if (child) target.appendChild(typeof child === 'string' ? document.createTextNode(child) : child)
}

/** Brings an element to hold these nodes in this order. What is there already stays where it is: moving is what costs a slow phone most. */
export function arrange(target: Element, nodes: readonly Node[]): void {
  const wanted = new Set(nodes)
  for (let child = target.firstChild; child; ) {
    const next = child.nextSibling
    if (!wanted.has(child)) target.removeChild(child)
    child = next
  }
  let at = target.firstChild
  for (const node of nodes)
    if (node === at) at = at.nextSibling
    else target.insertBefore(node, at)
}

/** Writes a text where another stands. */
export function write(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text
}

const filled = new WeakMap<Element, string>()

/** Fills an element anew if what it shows, in the words of `key`, has changed. */
export function refillFor(target: Element, key: unknown, children: () => readonly Child[]): void {
  const text = JSON.stringify(key)
  if (filled.get(target) === text) return
  filled.set(target, text)
  refill(target, children())
}

/** Text as a node; text in another language says so. */
export function spoken(text: Said, original: string): Node {
  return typeof text === 'string' ? document.createTextNode(text) : element('span', { lang: original }, text[0])
}

/** The plain text. */
export const plain = (text: Said): string => (typeof text === 'string' ? text : text[0])

/** A sentence with nodes in place of `{name}`. */
export function sentence(template: string, name: string, nodes: readonly Node[]): Node[] {
  const [before = '', after = ''] = template.split(`{${name}}`)
  return [document.createTextNode(before), ...nodes, document.createTextNode(after)]
}

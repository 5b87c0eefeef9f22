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

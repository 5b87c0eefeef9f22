/** Small pieces of SVG, escaped. Charts are strings: nothing of them runs in a reader's browser. */
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text that is safe between tags and inside quotes. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] as string)
}

/** An element with attributes; undefined ones are left out. */
export function element(name: string, attributes: Record<string, string | number | undefined>, ...children: string[]): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(typeof value === 'number' ? String(Math.round(value * 10) / 10) : (value as string))}"`)
    .join('')
  return children.length === 0 ? `<${name}${list}/>` : `<${name}${list}>${children.join('')}</${name}>`
}

/** Splits a label into lines of at most `most` characters, at spaces. */
export function lines(text: string, most: number): string[] {
  const found: string[] = []
  for (const word of text.split(' ')) {
    const last = found.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= most) found[found.length - 1] = `${last} ${word}`
    else found.push(word)
  }
  return found
}

/** A whole chart with its name and description for those who do not see it. Readable from 320 CSS pixels on. */
export function frame(id: string, title: string, description: string, height: number, body: string): string {
  const hatch = element('pattern', { id: `${id}-hatch`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, element('rect', { width: 6, height: 6, class: 'c-soft' }), element('rect', { width: 3, height: 6, class: 'c-field' }))
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${Math.ceil(height)}`, role: 'img', 'aria-labelledby': `${id}-t ${id}-d`, class: 'chart' },
    element('title', { id: `${id}-t` }, escape(title)),
    element('desc', { id: `${id}-d` }, escape(description)),
    element('defs', {}, hatch),
    body,
  )
}

/** Width of every chart in its own units; about one CSS pixel on the smallest phone. */
export const width = 320

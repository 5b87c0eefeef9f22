import { placeOf, type Position } from '../corpus/index.ts'

/** Elements that only draw, group or name. */
const elements = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title', 'desc', 'defs', 'linearGradient', 'radialGradient', 'stop', 'clipPath'])
/** Attributes of place, form and paint, and of names. */
const attributes = new Set(
  `xmlns version viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy d points pathLength transform gradientTransform gradientUnits spreadMethod offset clipPathUnits clip-path clip-rule
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stop-color stop-opacity opacity color display visibility
  font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing text-decoration textLength lengthAdjust rotate vector-effect paint-order shape-rendering
  id class role lang aria-label aria-labelledby aria-hidden focusable xml:lang xml:space style`.split(/\s+/),
)
const space = 'http://www.w3.org/2000/svg'
/** Most elements of a drawing; what a cheap phone draws at once. */
const mostElements = 4000
const longestDrawing = /^(?:\ufeff)?\s*(?:<\?xml\s+version=["']1\.\d["'](?:\s+encoding=["']utf-8["'])?(?:\s+standalone=["'](?:yes|no)["'])?\s*\?>)?/i
/** A piece of XML in its plain form: a comment, a tag with quoted attributes, or text. Everything else is refused. */
const piece = /<!--(?:(?!--)[^])*-->|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>|[^<&]+|&(?:amp|lt|gt|quot|apos|#\d{1,6}|#x[\da-fA-F]{1,6});/y
const attribute = /([A-Za-z][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
/** A value that names an address, code or a character by number; `url(#a)` names a part of the drawing. */
const unsafe = /&(?!(?:amp|lt|gt|quot|apos);)|\\|@|\/\*|url\((?!#[\w-]+\))|:\s*\/|\/\/|(?:java|vb)script|expression|image/i

/** What in a drawing (SVG) could run or load something, with its place; undefined when it holds only elements, attributes and values that draw. */
export function drawingFault(text: string): (Position & { found: string }) | undefined {
  let [at, count] = [longestDrawing.exec(text)?.[0].length ?? 0, 0]
  const fault = (index: number, found: string) => ({ ...placeOf(text, index), found: found.trim().slice(0, 30) })
  while (at < text.length) {
    piece.lastIndex = at
    const [whole, closing, name, inside = ''] = piece.exec(text) ?? []
    if (whole === undefined) return fault(at, /^<[^\s>]*/.exec(text.slice(at, at + 40))?.[0] ?? text.slice(at, at + 20))
    if (name !== undefined && (!elements.has(name) || ++count > mostElements)) return fault(at, count > mostElements ? `more than ${mostElements} elements` : `<${closing}${name}`)
    for (const match of inside.matchAll(attribute)) {
      const [, key = '', quoted, single = ''] = match
      const value = quoted ?? single
      const place = at + whole.indexOf(inside) + match.index
      if (!attributes.has(key) || (key === 'xmlns' && value !== space)) return fault(place, `${key}=`)
      if (key !== 'xmlns' && unsafe.test(value)) return fault(place, match[0])
    }
    at += whole.length
  }
  return undefined
}

/** The words of a drawing: what stands between its tags, and what is read aloud. */
export const wordsOf = (text: string): string => text.replaceAll(/<[^>]*>/g, (tag) => ` ${/aria-label\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? ''} `)

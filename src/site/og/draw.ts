import { pictures } from '../pictures/index.ts'

/** Size of a picture that messengers and networks show beside a link, in pixels. */
export const size = { width: 1200, height: 630 }

const colour = { ground: '#fbf8f1', line: '#dcd3c2', paper: '#1b4b86', field: '#97360f', mark: '#f2b632', white: '#ffffff', good: '#22633a' }

/** Signs of the kinds, each in a square of 160. Drawn for this handbook. */
const signs: Record<string, string> = {
  schemes: `<path fill="${colour.white}" stroke="${colour.paper}" stroke-width="6" d="M35 12h62l28 28v108H35z"/><path fill="${colour.mark}" d="M97 12l28 28H97z"/><path fill="none" stroke="${colour.paper}" stroke-width="8" d="M52 64h56M52 86h56"/><path fill="none" stroke="${colour.good}" stroke-width="12" d="M54 120l16 16 32-38"/>`,
  barriers: `<path fill="${colour.paper}" d="M12 118h136v14H12z"/><path fill="${colour.white}" stroke="${colour.field}" stroke-width="6" d="M28 46h104v30H28z"/><path fill="${colour.field}" d="M40 46h22L50 76H28V72zM84 46h22L94 76H72zM128 46h4v30h-16z"/><path fill="${colour.field}" d="M38 76h12v42H38zM110 76h12v42h-12z"/>`,
  practices: `<path fill="${colour.paper}" d="M8 96h44v44H8zM108 96h44v44h-44z"/><path fill="none" stroke="${colour.mark}" stroke-width="16" d="M30 92C46 40 114 40 130 92"/><path fill="none" stroke="${colour.field}" stroke-width="8" d="M56 96V66M80 96V54M104 96V66"/><path fill="${colour.field}" d="M22 88h116v14H22z"/>`,
  documents: `<path fill="${colour.white}" stroke="${colour.paper}" stroke-width="6" d="M10 34h140v92H10z"/><circle cx="48" cy="68" r="15" fill="${colour.field}"/><path fill="${colour.field}" d="M24 112c0-32 48-32 48 0z"/><path fill="none" stroke="${colour.paper}" stroke-width="8" d="M86 60h50M86 80h50M86 100h32"/>`,
  states: `<path fill="none" stroke="${colour.line}" stroke-width="10" d="M40 132h80"/><path fill="${colour.paper}" d="M40 130C16 92 12 82 12 68a28 28 0 0 1 56 0c0 14-4 24-28 62z"/><circle cx="40" cy="68" r="11" fill="${colour.white}"/><path fill="${colour.field}" d="M120 130c-24-38-28-48-28-62a28 28 0 0 1 56 0c0 14-4 24-28 62z"/><circle cx="120" cy="68" r="11" fill="${colour.white}"/><path fill="none" stroke="${colour.mark}" stroke-width="8" d="M52 26c18-12 38-12 56 0M98 14l12 13-17 5"/>`,
  organisations: `<path fill="${colour.mark}" d="M80 14l70 36H10z"/><path fill="${colour.paper}" d="M18 54h124v12H18zM24 72h16v52H24zM56 72h16v52H56zM88 72h16v52H88zM120 72h16v52h-16zM14 130h132v14H14z"/>`,
  figures: `<path fill="${colour.paper}" d="M22 34h28v96H22z"/><path fill="${colour.field}" d="M66 84h28v46H66z"/><path fill="${colour.mark}" d="M110 60h28v70h-28z"/><path fill="${colour.paper}" d="M10 136h140v8H10z"/>`,
  observations: `<path fill="${colour.white}" stroke="${colour.paper}" stroke-width="6" d="M28 24h104v124H28z"/><path fill="${colour.field}" d="M56 12h48v24H56z"/><path fill="none" stroke="${colour.paper}" stroke-width="8" d="M68 66h46M68 92h46M68 118h30"/><path fill="${colour.mark}" d="M44 58h14v14H44zM44 84h14v14H44zM44 110h14v14H44z"/>`,
  pages: `<path fill="${colour.white}" stroke="${colour.paper}" stroke-width="6" d="M80 40C60 24 36 22 12 28v100c24-6 48-4 68 12 20-16 44-18 68-12V28c-24-6-48-4-68 12z"/><path fill="none" stroke="${colour.paper}" stroke-width="6" d="M80 40v100M28 56c12-2 26 0 36 6M28 80c12-2 26 0 36 6M132 56c-12-2-26 0-36 6M132 80c-12-2-26 0-36 6"/>`,
}

/** The path of nine stages: whole on paper, broken in practice. */
function stages(): string {
  const at = (index: number) => 120 + index * 120
  const dots = (y: number, fill: string, kept: (index: number) => boolean) => Array.from({ length: 9 }, (_, index) => `<circle cx="${at(index)}" cy="${y}" r="15" fill="${kept(index) ? fill : colour.ground}" stroke="${kept(index) ? fill : colour.line}" stroke-width="6"/>`).join('')
  return [
    `<path stroke="${colour.paper}" stroke-width="10" d="M${at(0)} 486H${at(8)}"/>`,
    dots(486, colour.paper, () => true),
    `<path stroke="${colour.line}" stroke-width="10" stroke-dasharray="4 16" d="M${at(0)} 556H${at(8)}"/>`,
    `<path stroke="${colour.field}" stroke-width="10" d="M${at(0)} 556H${at(2)}M${at(3)} 556H${at(4)}"/>`,
    dots(556, colour.field, (index) => index <= 2 || index === 3 || index === 4),
  ].join('')
}

const inner = (svg: string) => svg.replace(/^[^>]*>/, '').replace(/<\/svg>\s*$/, '')
const placed = (drawing: string, x: number, y: number, scale: number) => `<g transform="translate(${x} ${y}) scale(${scale})">${drawing}</g>`

/** The mark of the handbook, as on its icon. */
const mark = '<rect width="32" height="32" rx="6" fill="#97360f"/><path fill="#fff" d="M8 6h10l6 6v14H8z"/><path fill="#f2b632" d="M18 6l6 6h-6z"/><path fill="none" stroke="#1b4b86" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" d="M12 19l3 3 6-7"/>'

function centre(name: string): string {
  const drawing = pictures[name]
  if (drawing !== undefined) return placed(inner(drawing), 380, 60, 2.75)
  const sign = signs[name]
  if (sign !== undefined) return placed(sign, 428, 56, 2.15)
  // The home page and whatever has no sign: the six trades.
  return Object.values(pictures).map((svg, index) => placed(inner(svg), 150 + (index % 3) * 310, 34 + Math.floor(index / 3) * 200, 1.56)).join('')
}

/** Names of the pictures: the handbook as a whole, the kinds that have a sign, and the drawings of the occupations. */
export const pictureNames = ['hakku', ...Object.keys(signs), ...Object.keys(pictures)]

/** The picture of an entry: that of its trade, else that of its kind; that of the handbook for a trade that nobody has drawn; empty for kinds that nobody shares. */
export function pictureOf(collection: string, drawing?: string): string {
  return [drawing ?? '', collection].find((name) => name in pictures || name in signs) ?? (collection === 'occupations' ? 'hakku' : '')
}

/** A picture as SVG. It holds no letters: the title stands beside it in every language, and no font of the machine is asked. */
export function drawn(name: string): string {
  const own = name in signs || name in pictures
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}"><rect width="1200" height="630" fill="${colour.ground}"/>${centre(name)}${own ? placed(mark, 56, 48, 3) : ''}${stages()}<rect y="612" width="1200" height="18" fill="${colour.field}"/></svg>`
}

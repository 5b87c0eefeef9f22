/** Charts, drawn at build time as SVG from figures. The table with the same numbers always stands behind them. */
import type { Entry } from '../../corpus/index.ts'
import type { Reader } from '../reader.ts'
import { bars } from './bars.ts'
import type { ChartData, Mark } from './chart.ts'
import { byPlace } from './multiples.ts'
import { overTime } from './time.ts'

export { bars } from './bars.ts'
export type { ChartData, Mark } from './chart.ts'

/** The marks of a figure in the words of a reader. */
export function chartData(figure: Entry<'figures'>, reader: Reader): ChartData {
  const { speak, say } = reader
  const { data, id } = figure
  const places = new Set(data.points.map((point) => point.place))
  const groups = new Set(data.points.map((point) => point.group))
  const marks = data.points.map((point): Mark => {
    const label = point.label ? say(figure, `points.${point.id}.label`).text : ''
    const place = point.place && (places.size > 1 || data.chart === 'by-state') ? speak.place(point.place) : ''
    const group = groups.size > 1 && point.group !== 'all' && !label ? speak.label('groups', point.group) : ''
    // A label that names its place says it once.
    const own = [label, label.includes(place) ? '' : place, group].filter(Boolean).join(', ')
    return {
      value: point.value,
      to: point.to,
      side: point.side,
      doubtful: point.standing === 'disputed' || point.standing === 'unverified',
      label: own || (point.side === 'context' ? '' : speak.label('sides', point.side)),
      words: speak.measure(data.measure, point.value, point.to),
      period: point.period,
      when: point.period ? speak.date(point.period) : '',
      series: data.chart === 'by-state' ? place : own,
    }
  })
  const title = say(figure, 'title').text
  return { id: `c-${id}`, title, description: marks.map((mark) => [mark.label, mark.when, mark.words].filter(Boolean).join(', ')).join('; '), chart: data.chart, marks }
}

/** The charts of a figure: none for a single number, several for small multiples. */
export function charts(data: ChartData): string[] {
  if (data.marks.length < 2) return []
  const dated = data.marks.filter((mark) => mark.period)
  if (data.chart === 'series' && new Set(dated.map((mark) => mark.period)).size > 1) return [overTime(data)]
  if (data.chart === 'by-state') return byPlace(data)
  return [bars(data, data.chart === 'ranked')]
}

/** Colours of a chart that stands alone in a file. Pages take theirs from their theme. */
const alone = '.chart{font:12px system-ui,sans-serif;background:#fff}.c-label{fill:#1c2431}.c-value{fill:#1c2431;font-weight:700}.c-paper{fill:#1b4b86}.c-field{fill:#97360f}.c-soft{fill:#fdf0e8}.c-context{fill:#565f6e}.c-hollow{fill:none;stroke:#97360f;stroke-dasharray:4 3}.c-axis,.c-tick{stroke:#1c2431}.c-line{fill:none;stroke:#1b4b86;stroke-width:2}.c-line-2{stroke:#97360f;stroke-dasharray:6 3}.c-line-3{stroke:#22633a;stroke-dasharray:2 3}.c-line-4{stroke:#565f6e;stroke-dasharray:8 3 2 3}.c-dot{fill:#1b4b86}'

/** A chart as a file of its own. */
export function standalone(svg: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace('<defs>', `<style>${alone}</style><defs>`)}\n`
}

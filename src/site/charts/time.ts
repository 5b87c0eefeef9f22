import { scaleLinear, scaleUtc } from 'd3-scale'
import { line } from 'd3-shape'
import { firstDay } from '../../model/index.ts'
import type { ChartData, Mark } from './chart.ts'
import { element, escape, frame, lines, width } from './svg.ts'

const left = 4
const right = 4
const plot = 150
const styles = ['c-line-1', 'c-line-2', 'c-line-3', 'c-line-4']
const day = (mark: Mark) => new Date(`${firstDay(mark.period as string)}T00:00:00Z`)

/** Values over time: one line for each series, told apart by dashes and by their names, not by colour alone. */
export function overTime(data: ChartData): string {
  const dated = data.marks.filter((mark) => mark.period)
  const groups = [...Map.groupBy(dated, (mark) => mark.series)]
  const days = dated.map(day)
  const x = scaleUtc().domain([new Date(Math.min(...days.map(Number))), new Date(Math.max(...days.map(Number)))]).range([left + 8, width - right - 8])
  const most = Math.max(...dated.map((mark) => mark.to ?? mark.value), 1)
  const y = scaleLinear().domain([0, most]).range([plot, 16])
  const years = [...new Set(dated.map((mark) => (mark.period as string).slice(0, 4)))].sort()
  const step = Math.ceil(years.length / 6)
  const axis = element('line', { x1: left, x2: width - right, y1: plot, y2: plot, class: 'c-axis' }) + years.filter((_, index) => index % step === 0).map((year) => element('text', { x: Math.min(Math.max(x(new Date(`${year}-07-01T00:00:00Z`)), 14), width - 16), y: plot + 14, class: 'c-label', 'text-anchor': 'middle' }, year)).join('')
  const path = line<Mark>().x((mark) => x(day(mark))).y((mark) => y(mark.value))
  let top = plot + 32
  const drawn = groups.map(([name, marks], index) => {
    const sorted = [...marks].sort((a, b) => Number(day(a)) - Number(day(b)))
    const style = styles[index % styles.length] as string
    const dots = sorted.map((mark) => element('circle', { cx: x(day(mark)), cy: y(mark.value), r: 3.5, class: `c-dot ${style}${mark.doubtful ? ' c-hollow' : ''}` })).join('')
    const last = sorted.at(-1) as Mark
    const first = sorted[0] as Mark
    const point = ({ when, words }: Mark) => `${when}: ${words}`.replaceAll(' ', '\u00a0').replace(':\u00a0', ': ')
    const words = lines(`${name ? `${name} · ` : ''}${point(first)}${sorted.length > 1 ? ` → ${point(last)}` : ''}`, 40)
    const key = element('line', { x1: 0, x2: 22, y1: top - 4, y2: top - 4, class: `c-line ${style}` }) + words.map((text, row) => element('text', { x: 28, y: top + row * 15, class: 'c-label' }, escape(text))).join('')
    top += words.length * 15 + 6
    return element('path', { d: path(sorted) ?? '', class: `c-line ${style}` }) + dots + key
  })
  return frame(data.id, data.title, data.description, top, axis + drawn.join(''))
}

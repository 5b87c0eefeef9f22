import { scaleLinear } from 'd3-scale'
import type { ChartData, Mark } from './chart.ts'
import { element, escape, frame, lines, width } from './svg.ts'

const lineHeight = 16
const barHeight = 14
const gap = 12
/** Characters that fit beside each other at 12 units of type, in any of our scripts. */
const perLine = 46

function row(mark: Mark, top: number, length: (value: number) => number, id: string): { svg: string; height: number } {
  const labels = lines([mark.label, mark.when].filter(Boolean).join(', '), perLine)
  const text = labels.map((line, index) => element('text', { x: 0, y: top + lineHeight * (index + 1) - 5, class: 'c-label' }, escape(line))).join('')
  const y = top + labels.length * lineHeight
  const end = length(mark.to ?? mark.value)
  const fill = mark.side === 'practice' ? { fill: `url(#${id}-hatch)` } : { class: mark.side === 'paper' ? 'c-paper' : 'c-context' }
  const bar = mark.doubtful
    ? element('rect', { x: 0.5, y: y + 0.5, width: Math.max(end - 1, 1), height: barHeight - 1, class: `c-hollow c-${mark.side}-line` })
    : element('rect', { x: 0, y, width: Math.max(end, 1), height: barHeight, ...fill })
  const range = mark.to === undefined ? '' : element('line', { x1: length(mark.value), x2: length(mark.value), y1: y - 2, y2: y + barHeight + 2, class: 'c-tick' })
  const words = element('text', { x: 0, y: y + barHeight + lineHeight - 3, class: 'c-value' }, escape(mark.words))
  return { svg: text + bar + range + words, height: labels.length * lineHeight + barHeight + lineHeight + gap }
}

/** Bars below one another, longest possible first line of text above each. Pairs keep the order of the file; ranks go by size. */
export function bars(data: ChartData, ranked: boolean): string {
  const marks = ranked ? [...data.marks].sort((a, b) => b.value - a.value) : data.marks
  const most = Math.max(...marks.map((mark) => mark.to ?? mark.value), 1)
  const length = scaleLinear().domain([0, most]).range([0, width])
  let top = 0
  const body = marks
    .map((mark) => {
      const { svg, height } = row(mark, top, length, data.id)
      top += height
      return svg
    })
    .join('')
  return frame(data.id, data.title, data.description, top, body)
}

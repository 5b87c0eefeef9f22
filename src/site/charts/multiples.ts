import { bars } from './bars.ts'
import type { ChartData } from './chart.ts'
import { overTime } from './time.ts'

/** Small multiples: one small chart for each place when a place has several dates, else all places ranked in one. */
export function byPlace(data: ChartData): string[] {
  const places = [...Map.groupBy(data.marks, (mark) => mark.series)]
  const repeated = places.some(([, marks]) => new Set(marks.map((mark) => mark.period)).size > 1)
  if (!repeated) return [bars(data, true)]
  return places.map(([name, marks], index) => {
    const own = { ...data, id: `${data.id}-${index}`, title: `${data.title}: ${name}`, marks }
    return new Set(marks.map((mark) => mark.period)).size > 1 ? overTime(own) : bars(own, false)
  })
}

import type { Language } from '../../languages/index.ts'
import { corpus } from '../corpus.ts'
import { readerOf } from '../reader.ts'
import { inEveryLanguage } from '../routes.ts'
import { chartData, charts, standalone } from './index.ts'

interface Which {
  id: string
  language: Language
}

const dataOf = ({ id, language }: Which) => {
  const reader = readerOf(language)
  return chartData(reader.corpus.need('figures', id), reader)
}

/** Figures that have a file of this kind: every one as CSV, those that are drawn as SVG. */
export function figureFiles(kind: 'svg' | 'csv') {
  const all = corpus()
  const ids = all.all('figures').map((figure) => figure.id).filter((id) => kind === 'csv' || charts(dataOf({ id, language: 'en' })).length > 0)
  // A file cannot lead on: under the old id of a figure stands what took its place.
  const old = all.tombstones.flatMap(({ collection, id: slug, to: [id, ...more] }) => (collection === 'figures' && id !== undefined && more.length === 0 && ids.includes(id) ? [{ slug, id }] : []))
  return inEveryLanguage([...ids.map((id) => ({ slug: id, id })), ...old].map(({ slug, id }) => ({ params: { slug }, props: { id } })))
}

/** The first chart of a figure as a file of its own. */
export function figureSvg(which: Which): string {
  return standalone(charts(dataOf(which))[0] as string)
}

const cell = (value: string | number) => (/[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value))

/** The numbers of a figure as CSV (RFC 4180, UTF-8), one row a number. */
export function figureCsv({ id }: Which): string {
  const { data } = corpus().need('figures', id)
  const head = ['id', 'value', 'to', 'measure', 'side', 'label', 'period', 'periodEnd', 'place', 'group', 'standing', 'sources']
  const rows = data.points.map((point) => [point.id, point.value, point.to ?? '', data.measure, point.side, point.label ?? '', point.period ?? '', point.periodEnd ?? '', point.place ?? '', point.group, point.standing, point.sources.join(' ')])
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

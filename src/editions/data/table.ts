/** What a cell may hold. A list stands as its items joined by `;`; an array or object as JSON; nothing as an empty cell. */
export type Cell = string | number | boolean | readonly (string | number)[] | object | undefined

/** Types of Table Schema 2.0 that the tables use. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'array' | 'object'

/** A column: its name, what a reader must know, and what it refers to. */
export interface Column {
  name: string
  type: ColumnType
  description: string
  /** Table and column whose values this one takes; the data package states it as a foreign key. */
  refersTo?: { table: string; column: string }
  /** Closed list of the values. */
  values?: readonly string[]
}

/** Rows of one CSV file. */
export interface Table {
  /** Name of the file without `.csv`. */
  name: string
  title: string
  description: string
  columns: Column[]
  /** Columns that name a row together; empty where rows have no name of their own. */
  key: string[]
  rows: Record<string, Cell>[]
}


/** Text between the items of a list. No id, term or code can hold it. */
export const separator = ';'

function text(cell: Cell, column: Column): string {
  if (cell === undefined || cell === null) return ''
  if (column.type === 'list') return (cell as readonly string[]).join(separator)
  if (column.type === 'array' || column.type === 'object') return JSON.stringify(cell)
  return String(cell)
}

const quoted = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

/** A table as CSV after RFC 4180: UTF-8, a head line, CRLF, quotes where they are needed. */
export function toCsv(table: Table): string {
  const line = (cells: string[]) => `${cells.map(quoted).join(',')}\r\n`
  return line(table.columns.map(({ name }) => name)) + table.rows.map((row) => line(table.columns.map((column) => text(row[column.name], column)))).join('')
}

/** Lines of a CSV text after RFC 4180, each a list of its cells. Throws when a quote is never closed. */
export function csvLines(csv: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  let at = 0
  while (at < csv.length) {
    let cell = ''
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (at >= csv.length) throw new Error(`line ${lines.length + 1}: a quote is never closed`)
        cell += csv[at]
        if (csv[at] === '"') at++
      }
      at++
    } else while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r' && csv[at] !== '\n') cell += csv[at++]
    line.push(cell)
    if (csv[at] === ',') {
      at++
      if (at === csv.length) line.push('')
      continue
    }
    if (csv[at] === '\r') at++
    at++
    lines.push(line)
    line = []
  }
  return line.length > 0 ? [...lines, line] : lines
}

function value(cell: string, type: ColumnType): Cell {
  if (cell === '') return undefined
  if (type === 'integer' || type === 'number') return Number(cell)
  if (type === 'boolean') return cell === 'true'
  if (type === 'list') return cell.split(separator)
  return type === 'array' || type === 'object' ? (JSON.parse(cell) as object) : cell
}

/** The rows of a CSV text, typed by the columns of its table. Empty cells are left out. */
export function fromCsv(csv: string, columns: readonly Column[]): Record<string, Cell>[] {
  const [head = [], ...lines] = csvLines(csv)
  return lines.map((cells) =>
    Object.fromEntries(
      columns.flatMap(({ name, type }) => {
        const read = value(cells[head.indexOf(name)] ?? '', type)
        return read === undefined ? [] : [[name, read]]
      }),
    ),
  )
}

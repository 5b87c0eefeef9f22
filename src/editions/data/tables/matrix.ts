import type { Corpus } from '../../../corpus/index.ts'
import { vocabularies } from '../../../model/index.ts'
import { matrix } from '../../../views/index.ts'
import type { Table } from '../table.ts'

/** The matrix of /gap/ as data: rows, columns and cells, and the counts by which a reader can check them. */
export function matrixData(corpus: Corpus): object {
  const { rows, columns, cells } = matrix(corpus)
  return {
    rows: rows.map(({ stage, barriers }) => ({ stage, barriers: barriers.map(({ id }) => id) })),
    columns: columns.map(({ contingency, schemes }) => ({ contingency, schemes: schemes.map(({ id }) => id) })),
    cells: cells.map(({ barrier, scheme, stages, count, strength, evidence }) => ({ barrier, scheme, stages, findings: count, strength, evidence: evidence.map(({ id }) => id) })),
    counts: { cells: cells.length, findings: cells.reduce((sum, { count }) => sum + count, 0) },
  }
}

/** The cells of the matrix, one row each. */
export function matrixTable(corpus: Corpus): Table {
  return {
    name: 'matrix',
    title: 'Barriers by schemes',
    description: 'One row for each barrier that blocks a scheme, with how many findings show it and how sure the best one is.',
    columns: [
      { name: 'barrier', type: 'string', description: 'Id of the barrier.', refersTo: { table: 'barriers', column: 'id' } },
      { name: 'scheme', type: 'string', description: 'Id of the scheme.', refersTo: { table: 'schemes', column: 'id' } },
      { name: 'stages', type: 'list', description: 'Stages of the path at which it blocks.' },
      { name: 'findings', type: 'integer', description: 'How many findings show it.' },
      { name: 'strength', type: 'string', description: 'Surest standing among them.', values: vocabularies.standings },
      { name: 'evidence', type: 'list', description: 'Ids of the findings in the barrier.' },
    ],
    key: ['barrier', 'scheme'],
    rows: matrix(corpus).cells.map(({ barrier, scheme, stages, count, strength, evidence }) => ({ barrier, scheme, stages, findings: count, strength, evidence: evidence.map(({ id }) => id) })),
  }
}

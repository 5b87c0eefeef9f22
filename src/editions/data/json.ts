/** JSON of one entry: indented, so that two editions can be compared line by line. */
export const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** JSON of a list: one item on each line. */
export const lines = (values: readonly unknown[]): string => (values.length === 0 ? '[]\n' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`)

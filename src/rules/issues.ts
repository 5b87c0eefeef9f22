import type { z } from 'zod'

/** One thing that a schema refused. */
export type Issue = z.core.$ZodIssue & {
  /** True when a list may stand there in place of the word that is asked for. */
  orList?: true
}

/** A value as it is shown in a message: short, on one line. */
export function describeValue(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data
  for (const part of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined
    value = (value as Record<PropertyKey, unknown>)[part]
  }
  return value
}

const depth = (branch: Issue[]) => Math.max(0, ...branch.map((issue) => issue.path.length * 10 - (issue.code === 'invalid_type' || issue.code === 'invalid_value' ? 1 : 0)))

/** A union reports every branch; the branch that went deepest says best what is wrong. */
export function branchesOf(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const branches = issue.errors.map((branch) => branch.flatMap(branchesOf))
  const best = branches.reduce((a, b) => (depth(b) > depth(a) ? b : a))
  const listed = branches.some(([first]) => first?.code === 'invalid_type' && first.expected === 'array' && first.path.length === 0)
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path], ...(listed && inner.path.length === 0 ? { orList: true } : {}) }) as Issue)
}

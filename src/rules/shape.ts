import type { z } from 'zod'
import type { ReadFile } from '../corpus/index.ts'
import { schemas, tombstone, translation, unwrapAt } from '../model/index.ts'
import { didYouMean } from './nearest.ts'
import type { Finding } from './rule.ts'

/** What a schema refused, sorted by how a contributor would name it. */
export type ShapeFault = 'unknown-field' | 'missing-field' | 'wrong-type' | 'not-in-list' | 'bad-date' | 'bad-value'

type Issue = z.core.$ZodIssue

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
const name = (path: PropertyKey[]) => path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, '')
const typeNames: Record<string, string> = { string: 'text', array: 'a list (lines that start with "- ")', object: 'a group of fields', record: 'a group of fields', number: 'a number', int: 'a whole number', boolean: 'true or false' }

/** The schema that a file must satisfy, by its seat. */
export function schemaOf(file: ReadFile): z.ZodType {
  if (file.seat?.language) return translation
  if (file.frontMatter && 'ended' in file.frontMatter.data) return tombstone
  return schemas[(file.seat as NonNullable<ReadFile['seat']>).collection]
}

/** A union reports every branch; the branch that went deepest says best what is wrong. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  if (issue.errors.length === 0) return [issue]
  const branches = issue.errors.map((branch) => branch.flatMap(flatten))
  const depth = (branch: Issue[]) => Math.max(0, ...branch.map((i) => i.path.length * 10 - (i.code === 'invalid_type' || i.code === 'invalid_value' ? 1 : 0)))
  const best = branches.reduce((a, b) => (depth(b) > depth(a) ? b : a))
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
}

function describe(issue: Issue, file: ReadFile): { fault: ShapeFault; path: PropertyKey[]; message: string; cure: string }[] {
  const schema = schemaOf(file)
  const field = name(issue.path) || 'front matter'
  const { keys, description } = unwrapAt(schema, issue.path)
  const means = description ? `; it means: ${description}` : ''
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      fault: 'unknown-field' as const,
      path: [...issue.path, key],
      message: `there is no field "${key}" here${didYouMean(key, keys)}`,
      cure: keys.length > 0 ? `use one of: ${keys.join(', ')}` : 'take the field away',
    }))
  const input = (issue as { input?: unknown }).input
  const known = { path: issue.path }
  if (issue.code === 'invalid_type' && input === undefined)
    return [{ ...known, fault: 'missing-field', message: `the field "${field}" is missing`, cure: `add it${means}` }]
  if (issue.code === 'invalid_value') {
    if (input === undefined) return [{ ...known, fault: 'missing-field', message: `the field "${field}" is missing`, cure: `add one of: ${issue.values.join(', ')}` }]
    const list = issue.values.map(String)
    return [{ ...known, fault: 'not-in-list', message: `${show(input)} is not in the list${didYouMean(String(input), list)}`, cure: `use one of: ${list.join(', ')}` }]
  }
  if (issue.code === 'invalid_union') {
    const tag = (issue as { discriminator?: string }).discriminator
    if (tag) {
      const list = unwrapAt(schema, issue.path).tags
      const given = (input as Record<string, unknown> | undefined)?.[tag]
      return [{ path: [...issue.path, tag], fault: 'not-in-list', message: `${tag} ${show(given)} is not known${didYouMean(String(given), list)}`, cure: `use one of: ${list.join(', ')}` }]
    }
  }
  const isDate = /date|day|month/i.test(issue.message) && /date|On$|from|until|period|month|by|issued|accessed/i.test(String(issue.path.at(-1) ?? ''))
  if (isDate) return [{ ...known, fault: 'bad-date', message: `${show(input)} is not ${issue.message.replace(/^Invalid input: /, '')}`, cure: 'write the date as 2026, 2026-03 or 2026-03-31' }]
  if (issue.code === 'invalid_type') {
    const expected = typeNames[issue.expected] ?? issue.expected
    return [{ ...known, fault: 'wrong-type', message: `${show(input)} is not ${expected}`, cure: `write ${expected}${means}` }]
  }
  return [{ ...known, fault: 'bad-value', message: `${show(input)} does not fit: ${issue.message}`, cure: description ? `it means: ${description}` : 'look at the reference page of this kind of entry' }]
}

/** Findings of one sort from what the schema refused in a file. */
export function* shapeFindings(file: ReadFile, fault: ShapeFault): Iterable<Finding> {
  for (const issue of file.issues.flatMap(flatten))
    for (const found of describe(issue, file))
      if (found.fault === fault) {
        const path = found.path.filter((part): part is string | number => typeof part !== 'symbol')
        yield { path: file.path, ...(file.frontMatter?.at(path) ?? { line: 1, column: 1 }), field: name(path), message: found.message, cure: found.cure }
      }
}

import type { z } from 'zod'
import { anatomyOf, unwrap } from '../../model/index.ts'

/** “verifiedOn” as people read it: “Verified on”. */
export function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2')
  const lower = words.split(' ').map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase())).join(' ')
  return lower[0]?.toUpperCase() + lower.slice(1)
}

/**
 * Fields whose name alone tells a newcomer too little. A name behind which different things stand is told apart by what it
 * names: a collection, a vocabulary or a date.
 */
const spoken: Record<string, string> = {
  aliases: 'Other names', verifiedOn: 'Sources last read on', accessed: 'Read on', standing: 'How sure it is', note: 'What else matters',
  'form@forms': 'Kind of instrument', 'form@practiceForms': 'Field or policy', 'by@organisations': 'Who does it', 'by@day': 'Last day',
  byName: 'Who does it, if not in the list', overcomes: 'Barriers it overcomes', stages: 'Stages of the path', stage: 'Stage of the path', needs: 'What it needs',
  results: 'What came of it', limits: 'Where it fails', label: 'In words', finding: 'What was found', period: 'When it was so', from: 'Since', until: 'Until',
  is: 'Value', 'is@statuses': 'State', per: 'How often', bound: 'Exact, ceiling or floor', 'to@receivers': 'Who receives it', 'at@organisations': 'Office or helpline',
  answeredBy: 'Practices that show how', causes: 'Kind of cause', hits: 'Whom it hits', doNow: 'What to do now', doFirst: 'What to do first', get: 'How to get it',
  mend: 'How to mend it', without: 'What works without it', rank: 'Primary or secondary', issued: 'Published on', 'container-title': 'Newspaper, journal or site', URL: 'Web address', url: 'Web address',
  id: 'Short name',
}

/** What a field is called in a form. */
export function labelFor(name: string, schema: z.ZodType): string {
  const { element } = anatomyOf(schema)
  const own = unwrap(schema).meta
  const { reference, vocabulary, date } = element ? { ...own, ...unwrap(element).meta } : own
  return spoken[`${name}@${reference ?? vocabulary ?? date ?? ''}`] ?? spoken[name] ?? labelOf(name)
}

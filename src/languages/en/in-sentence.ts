import type { LabelSet } from '../labels/labels.ts'

/** Lists whose English labels are names and keep their capitals. */
const names: ReadonlySet<LabelSet> = new Set(['places', 'codeLists'])
/** Labels of other lists that begin with a name. */
const proper = /^(?:Scheduled|Other Backward|Muslims|Bengali|WhatsApp|US |Union government|e-Shram)/

/** A label as it stands inside a sentence: English loses the capital, except of names. */
export function inSentence(set: LabelSet, label: string): string {
  if (names.has(set) || proper.test(label)) return label
  return label.charAt(0).toLowerCase() + label.slice(1)
}

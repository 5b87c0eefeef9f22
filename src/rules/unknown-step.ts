import type { Entry } from '../corpus/index.ts'
import { didYouMean } from './nearest.ts'
import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'unknown-step',
  level: 'error',
  scope: 'entry',
  explain: 'An observation says at which step of a scheme it was made, by the id of the step. The scheme has no such step, or the observation names no scheme. Then paper and practice could not be set side by side.',
  example: { bad: 'scheme: karnataka-labour-card\nstep: aply-online', good: 'scheme: karnataka-labour-card\nstep: apply-online' },
  *check(entry, corpus): Iterable<Finding> {
    if (entry.collection !== 'observations') return
    const { step, scheme: id } = (entry as Entry<'observations'>).data
    if (!step) return
    const finding = { path: entry.path, ...entry.at(['step']), field: 'step' }
    if (!id) return void (yield { ...finding, message: 'a step is named, but no scheme', cure: 'add scheme:, or take the step away' })
    const scheme = corpus.get('schemes', id)
    const steps = scheme?.data.steps.map((each) => each.id) ?? []
    if (!scheme || steps.includes(step)) return
    yield { ...finding, message: `${id} has no step "${step}"${didYouMean(step, steps)}`, cure: steps.length > 0 ? `use one of: ${steps.join(', ')}` : 'take the step away: that scheme lists none' }
  },
})

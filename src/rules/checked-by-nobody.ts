import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'checked-by-nobody',
  level: 'error',
  scope: 'translation',
  explain: 'The page tells readers whether a native reader has checked the translation. Checked means that somebody stands for it: an organisation, or a name that the person chose, and a day.',
  example: { bad: 'standing: checked', good: 'standing: checked\ncheckedBy: Fedina\ncheckedOn: 2026-11-21' },
  *check({ translation }): Iterable<Finding> {
    const { standing, checkedBy, checkedOn } = translation.data
    if (standing === 'checked' && !(checkedBy && checkedOn))
      yield { path: translation.path, ...translation.at(['standing']), field: 'standing', message: 'it is checked, but not said by whom and when', cure: 'add checkedBy and checkedOn, or write draft' }
  },
})

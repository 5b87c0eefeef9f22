import { rule, type Finding } from './rule.ts'

const most = 150

export default rule({
  code: 'entry-too-long',
  level: 'advice',
  scope: 'file',
  explain: `An entry of more than ${most} lines is mostly two things: a card and its benefits, a law and what is claimed under it. Two short pages are found and read more easily, on a small screen and on paper.`,
  example: { bad: 'schemes/labour-card.md   (320 lines: the card and six benefits)', good: 'schemes/labour-card.md and schemes/board-pension.md with partOf: labour-card' },
  *check(file): Iterable<Finding> {
    if (!file.seat || file.seat.language || !file.text) return
    // Comments of the template do not count.
    const lines = file.text.trimEnd().split('\n').filter((line) => !/^\s*# /.test(line)).length
    if (lines > most) yield { path: file.path, line: most + 1, column: 1, message: `the entry has ${lines} lines, more than ${most}`, cure: 'see whether it is two things; a part can have its own file' }
  },
})

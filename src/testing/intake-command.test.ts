import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { consent, intakeForms } from '../editions/intake/index.ts'
import { linesBelow, withCopy } from './index.ts'

const answers: Record<string, string> = { entry: 'schemes/mason-card', title: 'Card came after two visits', stage: 'Apply', place: 'Karnataka', month: '2026-10', outcome: 'Granted', source: 'We went along.', licence: `- [x] ${consent}`, credit: 'Not at all' }
const bodyWith = (more: Record<string, string>) => (intakeForms.find(({ name }) => name === 'observation')?.questions ?? []).map(({ id, label }) => `### ${label}\n\n${{ ...answers, ...more }[id] ?? '_No response_'}\n`).join('\n')
function intake(root: string, body: string) {
  const event = join(root, 'event.json')
  writeFileSync(event, JSON.stringify({ issue: { number: 7, html_url: 'https://github.com/sample-handbook/sample/issues/7', body, labels: [{ name: 'observation' }, { name: 'draft it' }] } }))
  return spawnSync(process.execPath, [resolve('scripts/intake.ts'), '--event', event, '--root', root, '--say', join(root, 'said.md')], { encoding: 'utf8' })
}

it('npm run intake writes the draft of a filled form, once, and it passes the check', () =>
  withCopy((root) => {
    expect(intake(root, bodyWith({})).status).toBe(0)
    expect(existsSync(join(root, 'content/observations/card-came-after-two-visits-7.md'))).toBe(true)
    expect(linesBelow(root).filter((line) => !line.includes('advice'))).toEqual([])
    expect(readFileSync(join(root, 'said.md'), 'utf8')).toContain('issue #7')
    expect(intake(root, bodyWith({})).status).toBe(1)
    expect(readFileSync(join(root, 'said.md'), 'utf8')).toContain('drafted before')
  }))

it('npm run intake writes nothing when a person could be found by it, or without consent', () =>
  withCopy((root) => {
    const refused: Record<string, string>[] = [{ note: 'Call him at 98450 12345.' }, { licence: `- [ ] ${consent}` }]
    for (const more of refused) {
      expect(intake(root, bodyWith(more)).status).toBe(1)
      expect(readFileSync(join(root, 'said.md'), 'utf8')).toContain('No draft was made.')
    }
    expect(existsSync(join(root, 'content/sources/field-report-7.md'))).toBe(false)
  }))

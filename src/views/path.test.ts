import { describe, expect, it } from 'vitest'
import { madeUp, said } from './made-up.fixture.ts'
import { pathOf, pathOfBarrier, pathOfOccupation, type Path } from './path.ts'

const parts = {
  schemes: {
    card: {
      occupations: ['construction'],
      documents: [{ document: 'aadhaar', need: 'required', ...said }],
      eligibility: [{ id: 'age', test: 'age', atLeast: 18, ...said }, { id: 'old-age', test: 'age', atMost: 50, until: '2020', ...said }],
      benefits: [{ id: 'pension', label: 'Pension', kind: 'cash', contingency: 'old-age', ...said }],
      steps: [
        {
          id: 'form', stage: 'apply', label: 'Fill in the form.', ...said,
          fee: { unit: 'INR', per: 'once', values: [{ is: 50, from: '2021', ...said }, { is: 25, ...said }] },
          days: { values: [{ is: 45, ...said }] },
          within: [{ count: 6, unit: 'months', after: 'delivery', until: '2019', ...said }, { count: 1, unit: 'years', after: 'delivery', ...said }],
        },
      ],
      contest: [{ id: 'appeal', label: 'Appeal.', ...said }],
    },
    other: { steps: [{ id: 'walk', stage: 'apply', label: 'Walk in.', ...said }] },
  },
  occupations: { construction: {} },
  documents: { aadhaar: {} },
  barriers: {
    wall: { stages: ['apply', 'keep'], evidence: [{ id: 'one', finding: 'x', ...said }, { id: 'two', finding: 'y', ...said }], blocks: [{ scheme: 'card', stage: 'apply', evidence: ['one', 'two'] }] },
    ditch: { stages: ['apply'], blocks: [{ scheme: 'card', stage: 'apply', evidence: ['survey'] }, { scheme: 'other', stage: 'apply', evidence: ['survey'] }] },
    moat: { stages: ['know'], occupations: ['construction'] },
  },
  practices: { ladder: { overcomes: ['wall'], stages: ['apply'] }, lamp: { overcomes: ['moat'], schemes: ['card'], stages: ['know'], occupations: ['construction'] } },
  observations: { slow: { scheme: 'card', stage: 'apply', barriers: ['wall'], days: { atLeast: 60, atMost: 90 } } },
  figures: { refused: { schemes: ['card'], stage: 'apply', barriers: ['ditch'] }, whole: { schemes: ['card'], occupations: ['construction'] } },
}
const at = (path: Path, stage: string) => path.stages.find((each) => each.stage === stage)!

describe('path of a scheme', () => {
  const path = pathOf(madeUp(parts), 'card')
  it('has the nine stages', () => {
    expect(path.stages.map(({ stage }) => stage)).toEqual(['know', 'prove', 'qualify', 'apply', 'get-approved', 'be-paid', 'use', 'keep', 'contest'])
  })
  it('puts the rule of today on paper', () => {
    const [step] = at(path, 'apply').onPaper.steps
    expect(step?.fee?.values.map((fee) => fee.is)).toEqual([50])
    expect(step?.days.map((days) => days.is)).toEqual([45])
    expect(step?.within.map((limit) => limit.unit)).toEqual(['years'])
    expect(at(path, 'prove').onPaper.papers.map((paper) => paper.document)).toEqual(['aadhaar'])
    expect(at(path, 'qualify').onPaper.tests.map((test) => test.id)).toEqual(['age'])
    expect(at(path, 'be-paid').onPaper.benefits).toHaveLength(1)
    expect(at(path, 'contest').onPaper.contest).toHaveLength(1)
  })
  it('puts barriers with their evidence, reports and figures in practice', () => {
    const { inPractice, doNow, practices } = at(path, 'apply')
    expect(inPractice.barriers.map(({ barrier, blocks }) => [barrier.id, blocks.flatMap((block) => block.evidence.map((finding) => finding.id))])).toEqual([['wall', ['one', 'two']], ['ditch', ['survey']]])
    expect(inPractice.summary?.days?.median).toBe(75)
    expect(inPractice.figures.map((figure) => figure.id)).toEqual(['refused'])
    expect(doNow.map(({ barrier }) => barrier.id)).toEqual(['wall', 'ditch'])
    expect(practices.map((practice) => practice.id)).toEqual(['ladder'])
    expect(at(path, 'know').practices.map((practice) => practice.id)).toEqual(['lamp'])
    expect(path.figures.map((figure) => figure.id)).toEqual(['whole'])
  })
  it('says which stages hold nothing', () => {
    expect(path.stages.filter(({ empty }) => empty.onPaper && empty.inPractice).map(({ stage }) => stage)).toEqual(['know', 'get-approved', 'use', 'keep'])
    expect(at(path, 'contest').empty).toEqual({ onPaper: false, inPractice: true })
  })
  it('does not mind the order of the files', () => {
    const ids = (corpus: Path) => JSON.stringify(corpus.stages.map((stage) => [stage.inPractice.barriers.map(({ barrier }) => barrier.id), stage.practices.map(({ id }) => id), stage.doNow.length, stage.inPractice.summary]))
    expect(ids(pathOf(madeUp(parts, { reverse: true }), 'card'))).toBe(ids(path))
  })
  it('throws for an id that is no scheme', () => {
    expect(() => pathOf(madeUp(parts), 'nothing')).toThrow('schemes/nothing')
  })
})

it('shows the same from the side of a barrier', () => {
  const path = pathOfBarrier(madeUp(parts), 'ditch')
  expect(at(path, 'apply').onPaper.steps.map(({ scheme, step }) => `${scheme.id}.${step.id}`)).toEqual(['card.form', 'other.walk'])
  expect(at(path, 'apply').inPractice.figures.map(({ id }) => id)).toEqual(['refused'])
  const wall = pathOfBarrier(madeUp(parts), 'wall')
  expect(at(wall, 'apply').inPractice.observations.map(({ id }) => id)).toEqual(['slow'])
  expect(at(wall, 'keep').inPractice.barriers.map(({ barrier, blocks }) => [barrier.id, blocks.length])).toEqual([['wall', 0]])
})

it('shows the same from the side of an occupation', () => {
  const path = pathOfOccupation(madeUp(parts), 'construction')
  expect(at(path, 'apply').onPaper.steps.map(({ scheme }) => scheme.id)).toEqual(['card'])
  expect(at(path, 'apply').inPractice.barriers.map(({ barrier }) => barrier.id)).toEqual(['wall', 'ditch'])
  expect(at(path, 'know').inPractice.barriers.map(({ barrier }) => barrier.id)).toEqual(['moat'])
  expect(at(path, 'know').practices.map(({ id }) => id)).toEqual(['lamp'])
  expect(path.figures.map(({ id }) => id)).toEqual(['whole'])
})

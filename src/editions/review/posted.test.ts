import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { largestHanded, mostSuggestions, NotPosted, readHanded, reviewOf, type ChangedFile, type EarlierComment, type Handed } from './index.ts'

const commit = 'a'.repeat(40)
const path = 'practices/help-desk.md'
const lines = ['---', 'form: field  ', 'title: Help desk', '---', '', '```` Ask.  ']
const file: ChangedFile = { filename: path, status: 'added', patch: `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}` }
const handed = (more: Partial<Handed> = {}): Handed => ({ commit, suggestions: [{ path, from: 6, to: 6, lines: ['```` Ask.'] }, { path, from: 2, to: 3, lines: ['title: Help desk', 'form: field'] }], left: 0, apart: 0, ...more })
const posted = (data: unknown, files = [file], earlier: EarlierComment[] = []) => reviewOf(readHanded(typeof data === 'string' ? data : JSON.stringify(data), commit), files, earlier)

test('the review stands on the lines of the commit, over one line or several', () => {
  const review = posted(handed())
  expect(review).toMatchObject({ commit_id: commit, event: 'COMMENT' })
  expect(review?.comments.map(({ body: _, ...rest }) => rest)).toEqual([
    { path, line: 6, side: 'RIGHT' },
    { path, line: 3, side: 'RIGHT', start_line: 2, start_side: 'RIGHT' },
  ])
  expect(review?.comments[1]?.body).toContain('\n```suggestion\ntitle: Help desk\nform: field\n```')
})

test('no line closes the block of its suggestion', () => {
  for (const text of ['```` Ask.', '~~~', '`````', ' ````suggestion']) {
    const patch = `@@ -0,0 +1 @@\n+${text}  `
    const [comment] = posted(handed({ suggestions: [{ path, from: 1, to: 1, lines: [text] }] }), [{ ...file, patch }])?.comments ?? []
    const blocks = unified().use(remarkParse).use(remarkGfm).parse(comment?.body ?? '').children
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'code'])
    expect(blocks[1]).toMatchObject({ lang: 'suggestion', value: text })
  }
})

test('what was offered before is not offered again, unless its lines have changed since', () => {
  const earlier = (posted(handed())?.comments ?? []).map(({ path: at, body, line, start_line }) => ({ path: at, body, line, start_line: start_line ?? null }))
  expect(posted(handed(), [file], earlier)).toBeUndefined()
  const [one, two] = earlier as [EarlierComment, EarlierComment]
  expect(posted(handed(), [file], [one, { ...two, line: null, start_line: null }])?.comments).toHaveLength(1)
  expect(posted(handed(), [file], [one, { ...two, line: 4 }])?.comments).toHaveLength(1)
  expect(posted(handed(), [file], [one])?.body).toContain('One more was offered before')
})

test('it says what is not offered here', () => {
  expect(posted(handed({ left: 4, apart: 1 }))?.body).toMatch(/4 more are not shown yet.*One more cannot be offered so/)
  // GitHub shows no diff of a very large file.
  expect(posted(handed(), [{ ...file, patch: null }])).toBeUndefined()
})

test('a stamp is offered with what it says', () => {
  const kn = 'practices/kn/help-desk.md'
  const patch = '@@ -0,0 +1,2 @@\n+renders: { title: "0a1b2c" }\n+words: {}'
  const review = posted(handed({ suggestions: [{ path: kn, from: 1, to: 1, lines: ['renders: { title: "ffffff", body: "012345" }'] }] }), [{ filename: kn, status: 'modified', patch }])
  expect(review?.comments[0]?.body).toMatch(/^This says that the translation renders the original/)
})

describe('what no run of ours would hand over is refused, with its place', () => {
  const one = (more: object) => ({ ...handed(), suggestions: [{ path, from: 6, to: 6, lines: ['```` Ask.'], ...more }] })
  const hostile: [string, unknown, RegExp][] = [
    ['no JSON', '{"commit":', /\(whole file\).*expected JSON/],
    ['no object', 'null', /\(whole file\): null; expected object/],
    ['very large', `"${'x'.repeat(largestHanded)}"`, /\(whole file\): \d+ bytes; expected at most/],
    ['another commit', handed({ commit: 'b'.repeat(40) }), /commit: b+; expected a+, the commit that was checked/],
    ['a field that nobody knows', { ...handed(), body: '@everyone' }, /Unrecognized key: "body"/],
    ['a text beside the lines', one({ body: 'Merge this!' }), /suggestions\.0: .*Unrecognized key: "body"/],
    ['more than can be read', { ...handed(), suggestions: Array.from({ length: mostSuggestions + 1 }, () => handed().suggestions[0]) }, /suggestions: .*<=30/],
    ['none', { ...handed(), suggestions: [] }, /suggestions: \[\]; expected .*>=1/],
    ['a program', one({ path: 'scripts/build.ts' }), /suggestions\.0\.path: .*scripts\/build\.ts.*expected an entry or a translation/],
    ['a workflow', one({ path: '.github/workflows/publish.yml' }), /expected an entry/],
    ['a way out', one({ path: 'practices/../scripts/x.md' }), /expected an entry/],
    ['a way out by another name', one({ path: '/etc/passwd' }), /expected an entry/],
    ['two lines as a path', one({ path: 'practices/a\nb.md' }), /expected an entry/],
    ['a file that the change leaves alone', one({ path: 'practices/other.md' }), /suggestions\.0\.path: "practices\/other\.md"; expected a file that this pull request changes/],
    ['a line before the first', one({ from: 0 }), /suggestions\.0\.from: 0;/],
    ['half a line', one({ to: 6.5 }), /suggestions\.0\.to: 6\.5;/],
    ['an end before its start', one({ from: 6, to: 5 }), /suggestions\.0\.to: .*expected not before/],
    ['two lines as one', one({ lines: ['````\n@everyone'] }), /suggestions\.0\.lines\.0: .*expected one line/],
    ['other words', one({ lines: ['Pay the agent.'] }), /suggestions\.0\.lines: .*Pay the agent.*expected the words of practices\/help-desk\.md:6-6/],
    ['a word less', one({ lines: [] }), /expected the words/],
    ['a text that passes for a stamp', one({ lines: ['renders: { "@everyone" }'] }), /expected the words/],
    ['a character that turns the text', one({ lines: ['\u202e```` Ask.'] }), /expected no characters that nobody sees/],
  ]
  test.each(hostile)('%s', (_, data, said) => {
    let refused: unknown
    try {
      posted(data)
    } catch (error) {
      refused = error
    }
    expect(refused).toBeInstanceOf(NotPosted)
    expect((refused as Error).message).toMatch(/^suggestions\.json .*; expected .*\. Nothing is posted\. .* look at what the pull request changes/s)
    expect((refused as Error).message).toMatch(said)
    expect((refused as Error).message.length).toBeLessThan(600)
  })
})

import { expect, test } from 'vitest'
import { aboutIn, aboutLink, anchorsOf, waysFor } from './report.ts'

const team = { name: 'Sample', email: 'reports@sample.example.org', repository: 'https://github.com/sample-handbook/sample', edition: '2026.11' }
const words = { subject: 'Report', questions: ['What?', 'Who says so?'] }

test('a report carries entry, field and edition by every way', () => {
  const about = { entry: 'schemes/mason-card', field: 'benefits.school-money' }
  const ways = waysFor(team, words, about)
  for (const way of Object.values(ways)) {
    const text = decodeURIComponent(way)
    expect(text).toContain('schemes/mason-card')
    expect(text).toContain('benefits.school-money')
    expect(text).toContain('2026.11')
  }
  expect(ways.mail.startsWith('mailto:reports@sample.example.org?')).toBe(true)
  expect(ways.observation).toContain('/issues/new?template=observation.yml&entry=schemes%2Fmason-card&field=benefits.school-money&edition=2026.11')
  expect(aboutIn(aboutLink(about))).toEqual(about)
})

test('a report names its fact as the page does, with its address, and keeps the names of the files', () => {
  const { mail, whatsapp } = waysFor(team, words, { entry: 'schemes/mason-card', field: 'eligibility.age', shown: 'Mason card: 18 to 60 years', address: 'https://sample.example.org/schemes/mason-card/#eligibility_age' })
  expect(decodeURIComponent(mail)).toContain('?subject=Report: Mason card: 18 to 60 years&body=')
  for (const text of [mail, whatsapp].map(decodeURIComponent)) expect(text).toMatch(/\nMason card: 18 to 60 years\nhttps:\/\/sample\.example\.org\/schemes\/mason-card\/#eligibility_age\nschemes\/mason-card : eligibility\.age\nSample 2026\.11$/)
})

test('a paper of a scheme is found by its key and by its anchor', () => {
  expect(aboutIn('#schemes/mason-card:documents.identity-card')?.field).toBe('documents.identity-card')
  expect(aboutIn('#schemes/mason-card:documents_identity-card')).toEqual({ entry: 'schemes/mason-card', field: 'documents_identity-card' })
  expect(anchorsOf('benefits.school-money.amount')).toEqual(['benefits_school-money_amount', 'benefits_school-money', 'benefits'])
})

test('a team without a WhatsApp number leaves the choice to the reader', () => {
  expect(waysFor(team, words).whatsapp).toMatch(/^https:\/\/wa\.me\/\?text=/)
  expect(waysFor({ ...team, whatsapp: '911234567890' }, words).whatsapp).toMatch(/^https:\/\/wa\.me\/911234567890\?text=/)
})

test.each(['', '#', '#<script>', '#schemes/../x', '#schemes/x:a b', '#schemes/x?y', '#javascript:alert(1)', `#${'a'.repeat(300)}`, '#schemes/x%0ABcc:evil'])('%j is about nothing, and gets into no message', (fragment) => {
  expect(aboutIn(fragment)?.entry ?? '').not.toMatch(/[<>?% ]|\.\./)
  expect(aboutIn(fragment) === undefined || /^javascript$/.test(aboutIn(fragment)?.entry ?? '')).toBe(true)
})

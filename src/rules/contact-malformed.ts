import type { Entry } from '../corpus/index.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

const phone = /^\+?[0-9][0-9 ()/-]{1,24}(, ?\+?[0-9][0-9 ()/-]{1,24})*$/
const forms: Record<string, { pattern: RegExp; as: string }> = {
  phone: { pattern: phone, as: '155214, 1800 425 1234 or 080 2222 3333' },
  whatsapp: { pattern: phone, as: '+91 80 2222 3333' },
  web: { pattern: /^https?:\/\/[^\s<>"']+$/, as: 'https://eshram.gov.in/' },
  email: { pattern: /^[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/, as: 'office@example.org' },
  app: { pattern: /^[^<>"'\n]+$/, as: 'UMANG, or its address' },
  address: { pattern: /^[^<>"\n]+$/, as: 'Kalyana Suraksha Bhavana, Bannerghatta Road, Bengaluru 560029' },
}

export default rule({
  code: 'contact-malformed',
  level: 'error',
  scope: 'entry',
  explain: 'The page makes a link of every contact: a number to dial, an address to write to, a site to open. The value must have the form of its kind. Words about it (hours, purpose) have fields of their own.',
  example: { bad: '- { kind: phone, value: "call 155214 (toll free)", … }', good: '- { kind: phone, value: "155214", label: Toll free, … }' },
  *check(entry): Iterable<Finding> {
    if (entry.collection !== 'organisations') return
    for (const [index, { kind, value }] of (entry as Entry<'organisations'>).data.contacts.entries()) {
      const form = forms[kind]
      const at = ['contacts', index, 'value']
      if (form && !form.pattern.test(value))
        yield { path: entry.path, ...entry.at(at), field: fieldName(at), message: `"${value.slice(0, 60)}" is not of the kind ${kind}`, cure: `write it as: ${form.as}` }
    }
  },
})

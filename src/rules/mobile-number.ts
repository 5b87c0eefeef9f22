import { digitsOf, isHarmlessPlace, mayHoldNumber } from './digits.ts'
import { rule } from './rule.ts'
import { scan } from './scan.ts'

/** Ten digits, perhaps with +91, 0091, 91 or 0 in front, with single spaces, hyphens or dots between. Landlines with a city code (080-…) are not meant. */
const pattern = /(?<![\p{Nd}₹$.,]|\p{Nd}[ .-])(?:(?:\+|00)?\p{Nd}{2}[\p{Zs}.()-]{0,2}|\+?\p{Nd}[\p{Zs}-]?)?\p{Nd}(?:[\p{Zs}.()–-]{0,2}\p{Nd}){9}(?!\p{Nd}|[.,-]\p{Nd}|\s?(?:crore|lakh))/gu
const landline = /^0(?!0)\d{2,4}[\s-]/

export default rule({
  code: 'mobile-number',
  level: 'error',
  scope: 'file',
  explain:
    'A number like an Indian mobile number stands outside of the contacts of an organisation. A mobile number belongs to a person, even that of an officer. Public helplines and office numbers stand once, in the contacts of the organisation (content/organisations), with a source, and everything else points there.',
  example: { bad: 'Call Ravi on 98450 12345.', good: 'Call the helpline of the [labour department](/organisations/karnataka-labour-department/).' },
  check: (file) =>
    mayHoldNumber(file)
      ? scan(file, pattern, (match, before, field) => {
          const digits = digitsOf(match[0]).replace(/^(00)?91(?=\d{10}$)|^0(?=\d{10}$)/, '')
          if (!/^[6-9]\d{9}$/.test(digits) || landline.test(match[0]) || isHarmlessPlace(before) || /isbn[\s:]*$/i.test(before)) return undefined
          if (file.seat?.collection === 'organisations' && field()[0] === 'contacts') return undefined
          return { message: 'this looks like a mobile number', cure: 'take it away; a public helpline stands in the contacts of its organisation, with a source' }
        })
      : [],
})

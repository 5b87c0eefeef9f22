import { digitRun, holdsYear, isHarmless, mayHoldNumber, shapeOf, windowsOf, type Window } from './digits.ts'
import { rule } from './rule.ts'
import { isContact, scan } from './scan.ts'

const form = /^(?:(?:00|0)?91|0)?[6-9]\d{9}$/
/** How ten digits may be parted inside of a longer row of numbers; a row of nothing else may be parted anyhow. */
const shapes = /^(?:[1-4]-)?(?:1[0-4]|[5-9]-5|3-3-4|4-3-3|3-4-3|4-6|6-4|2-4-4|5-[5-9])$/
/** A landline: a city code (080, 0821) apart from the rest. No city code starts with 09. */
const isLandline = ({ groups }: Window) => groups.length > 1 && /^0[1-8]\d{1,3}$/.test(groups[0] as string)
const isMobile = (window: Window) => form.test(window.digits) && (window.whole || shapes.test(shapeOf(window))) && !holdsYear(window) && !isLandline(window)

export default rule({
  code: 'mobile-number',
  level: 'error',
  scope: 'file',
  explain:
    'A number like an Indian mobile number stands outside of the contacts of an organisation. A mobile number belongs to a person, even that of an officer. Public helplines and office numbers stand once, in the contacts of the organisation (content/organisations), with a source, and everything else points there.',
  example: { bad: 'Call Ravi on 98450 12345.', good: 'Call the helpline of the [labour department](/organisations/karnataka-labour-department/).' },
  check: (file) =>
    mayHoldNumber(file)
      ? scan(file, digitRun, ([run], before, field, after) => {
          if (run.length < 10 || isHarmless(run, before, field) || /isbn[\s:]*$/i.test(before.slice(-10)) || /^\s?(?:crore|lakh)/.test(after)) return undefined
          const found = windowsOf(run, 10, 14).find(isMobile)
          if (!found || isContact(file, field())) return undefined
          return { offset: found.offset - (found.offset === 0 && before.endsWith('+') ? 1 : 0), message: 'this looks like a mobile number', cure: 'take it away; a public helpline stands in the contacts of its organisation, with a source' }
        })
      : [],
})

import { rule } from './rule.ts'
import { isContact, scan } from './scan.ts'

/** name@host and name@bank, also with the sign and the dots in words. Inside a web address it is judged as a part of that. */
const pattern = /(?<![\p{L}\p{M}\p{N}._%+/-])[\p{L}\p{N}][\p{L}\p{M}\p{N}._%+-]{0,63}(?:[@＠﹫](?=\p{L})|\s?[[(](?:at|ಅಟ್|एट)[\])]\s?)[\p{L}\p{N}-]{2,63}(?:(?:\.|\s?[[(]dot[\])]\s?)[\p{L}\p{N}-]{2,63}){0,8}/giu
/** Who gives addresses to single persons. A link that opens a letter to an office is let through. */
const personal = /@(?:gmail|googlemail|yahoo|ymail|rocketmail|rediffmail|rediff|outlook|hotmail|live|msn|icloud|proton(?:mail)?|zoho|aol|gmx|mail)\./i
const hint = /[@＠﹫]|[[(](?:at|ಅಟ್|एट)[\])]|&/iu

export default rule({
  code: 'mail-address',
  level: 'error',
  scope: 'file',
  explain:
    'A mail address, or an address for payments such as name@bank, stands outside of the contacts of an organisation. Most belong to a person, and letters or money go to whoever wrote it there. Public addresses stand once, in the contacts of the organisation (content/organisations), with a source, and everything else points there.',
  example: { bad: 'Write to ravi.kumar@example.org.', good: 'Write to the [labour department](/organisations/karnataka-labour-department/).' },
  check: (file) =>
    file.path === 'content/site.yaml' || file.text === undefined || (file.frontMatter?.verbatim !== false && !hint.test(file.text))
      ? []
      : scan(file, pattern, ([found], before, field) => {
          if (isContact(file, field()) || /(?:https?:\/\/|www\.)\S*$/i.test(before) || (before.endsWith('mailto:') && !personal.test(found))) return undefined
          return { message: `"${found.slice(0, 60)}" looks like a mail or payment address`, cure: 'take it away; a public address stands in the contacts of its organisation, with a source' }
        }),
})

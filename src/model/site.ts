import { z } from 'zod'
import { day } from './dates.ts'
import { doc, line, record } from './documented.ts'
import { address } from './facts.ts'
import { place } from './places.ts'

/** `content/site.yaml`: where the site lives, and the edition. Nothing else knows these. */
export const site = record({
  name: doc(line(40), 'Name of the site.', 'Hakku'),
  address: address.regex(/^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?\/?$/, 'scheme and host alone, as https://hakku.example.org').meta({ description: 'Address of the published site without its base path.' }),
  base: doc(z.string().regex(/^\/([a-z0-9-]+\/)*$/), 'Path below the address, with slashes at both ends.', '/').default('/'),
  repository: address.regex(/^[^?#]*$/, 'an address without ? and #').meta({ description: 'Address of the repository, for edit links.' }),
  branch: doc(z.string().regex(/^(?!.*\.\.)[A-Za-z0-9][\w./-]{0,99}$/, 'a branch: letters, digits, dots, slashes and hyphens'), 'Branch that edit links lead to.', 'main').default('main'),
  edition: record({
    number: doc(z.string().regex(/^\d{4}\.(?:0?[1-9]|1[0-2])(\.\d{1,3})?$/), 'Number of the edition: year, month, and a count when there are more.', '2026.11'),
    date: day.meta({ description: 'Date of the edition. This is "today" for every page; no build reads the clock.' }),
  }).meta({ description: 'The edition that this tree makes.' }),
  contacts: record({
    email: doc(z.email(), 'Address for reports that need no account.', 'hakku@example.org'),
    whatsapp: doc(z.string().regex(/^\d{8,15}$/), 'Number of the team for WhatsApp: digits with the country code, without +. Leave it out while there is none.', '911234567890').optional(),
    security: doc(z.email(), 'Address for reports of weaknesses.', 'security@example.org'),
  }).meta({ description: 'Where people write to.' }),
  editor: record({
    signIn: address.meta({ description: 'Address of the service that signs people in to GitHub for the form editor. Without it, people sign in with a token that they make at GitHub.' }),
  }).meta({ description: 'How people sign in to the form editor.' }).optional(),
  home: doc(place, 'State that the handbook starts from.', 'IN-KA').default('IN-KA'),
})

/** Facts about the site itself. */
export type Site = z.infer<typeof site>

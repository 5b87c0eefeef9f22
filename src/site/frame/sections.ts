/** Sections of the site in the order of the menu: address below the language prefix, and key of the label. */
export const sections = [
  ['find', 'nav.find'],
  ['schemes', 'nav.schemes'],
  ['occupations', 'nav.occupations'],
  ['barriers', 'nav.barriers'],
  ['practices', 'nav.practices'],
  ['documents', 'nav.documents'],
  ['states', 'nav.states'],
  ['gap', 'nav.gap'],
  ['move', 'nav.move'],
  ['refusals', 'refuse.nav'],
  ['policy', 'nav.policy'],
  ['pages', 'nav.pages'],
  ['organisations', 'nav.organisations'],
  ['data', 'nav.data'],
  ['contribute', 'nav.contribute'],
] as const

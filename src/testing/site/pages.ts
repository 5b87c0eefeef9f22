/** One page of each kind in the handbook, below the language prefix. */
export const pageKinds = [
  '',
  'schemes/',
  'schemes/karnataka-labour-card/',
  'schemes/e-shram/',
  'occupations/construction/',
  'barriers/',
  'barriers/proof-of-work/',
  'practices/site-camp/',
  'documents/aadhaar/',
  'states/karnataka/',
  'organisations/karnataka-construction-board/',
  'sources/',
  'figures/',
  'pages/glossary/',
  'search/',
  'gap/',
  'policy/',
] as const

/** Prefixes of the languages. */
export const prefixes = ['', 'kn/', 'hi/'] as const

/** One page of each kind that exists in every language, below the language prefix. */
const spoken = [
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
  'figures/',
  'figures/bocw-cess-collected/',
  'observations/',
  'pages/glossary/',
  'find/',
  'move/',
  'move/bihar-to-karnataka/',
  'refusals/',
  'search/',
  'gap/',
  'policy/',
  'data/',
  'download/',
  'leaflets/karnataka-labour-card/',
  'leaflets/construction/',
  'changes/',
  'contribute/',
  'contribute/translations/',
  'contribute/report/',
]

/** Prefixes of the languages. */
export const prefixes = ['', 'kn/', 'hi/']

/** One page of each kind in each language, and those that exist in one language. */
export const pages = [
  ...prefixes.flatMap((prefix) => spoken.map((page) => prefix + page)),
  'sources/',
  'sources/karnataka-board-schemes-page/',
  'decisions/lean-starlight/',
  'contribute/errors/',
  'contribute/errors/bad-date/',
  'contribute/fields/schemes/',
]

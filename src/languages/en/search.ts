import type { Message } from '../message.ts'

/** Words of the search page in English, added as it grew. */
export const search = {
  'search.filters': { message: 'Narrow the results', note: 'Name of the group of filters, for screen readers' },
  'search.kind': { message: 'What', note: 'Label of the filter by kind of entry: schemes, papers, barriers' },
  'search.searchingText': { message: 'Searching inside the pages …', note: 'Status after the first results: the full text is still being searched' },
  'search.insidePages': { message: 'Search inside the pages too', note: 'Button for readers who save data: loads the full-text search' },
  'search.more': { message: 'Show more results', note: 'Button below the results' },
  'search.inEnglish': { message: 'Search the English pages', note: 'Link below the results in other languages: the same question to the English search' },
  'search.foreign': { message: 'page in English', note: 'Beside a result whose page has no translation' },
  'search.noneFiltered': { message: 'Nothing fits these filters. Take one away.', note: 'No result left after filtering' },
} as const satisfies Record<string, Message>

import type { Message } from '../message.ts'

/** Words of the offline editions and of the page that lists them. */
export const download = {
  'download.lead': { message: 'For places without a network. Download once where the network is good, then read as often as you like and hand it on: copying is free.', note: 'First paragraph of the page' },
  'download.siteAbout': { message: 'Unpack it and open {file} by double click. Search, finder and filters work from the folder.', note: 'Below the link to the zip; file: index.html' },
  'download.handbookAbout': { message: 'One file to send by WhatsApp. It opens in the browser of the phone; it has contents, a search and the finder.', note: 'Below the links to the single page' },
  'download.epubAbout': { message: 'For e-book readers and reading apps.', note: 'Below the links to the e-book' },
  'download.sums': { message: 'Check numbers of these files', note: 'Link' },
  'download.notHere': { message: 'These files are made with each release. This copy of the site does not hold them.', note: 'Shown where the files are not there' },
  'download.copyOf': { message: 'This is a copy of edition {number} of {date}. Amounts and rules may have changed since. News:', note: 'In every page of a copy; the address of the page of changes follows' },
  'download.leftOut': { message: 'To stay small this file packs some parts: {parts}. To read them, open it in a browser that runs scripts, such as Chrome. They also stand on the site and in the e-book.', note: 'At the head of the handbook in one file, where scripts do not run; parts: their titles' },
  'download.more': { message: 'More about this', note: 'Below an entry of the handbook in one file: opens parts that are packed' },
  'download.marks': { message: '≈ means: reported by newspapers or others; the rule itself was not seen.', note: 'At the head of the handbook in one file' },
  'download.contents': { message: 'Contents', note: 'Heading of the contents of the handbook in one file' },
  'download.sourcesOnline': { message: 'Each fact has its source: see the page of the entry on the site', note: 'At the head of the handbook in one file; the address follows' },
  'download.noHits': { message: 'Nothing found', note: 'Search in the handbook in one file' },
} as const satisfies Record<string, Message>

import type { Message } from '../message.ts'

/** Words of the pages about data, citations, changes and addresses that ended, in English. */
export const data = {
  'data.lead': { message: '{entries} entries with {facts} facts, each with its source. Edition {number} of {date}.', note: 'First line of the page about open data' },
  'data.licence': { message: 'Licence', note: 'Heading' },
  'data.licenceText': { message: 'You may copy, change and sell this. Name {name}, the address of the page and the edition.', note: 'Below the name of the licence (CC BY 4.0). name: of the site' },
  'data.collections': { message: 'Everything, entry by entry', note: 'Heading above the table of collections' },
  'data.schema': { message: 'What each field means', note: 'Column with links to the description of the fields' },
  'data.each': { message: 'Each entry is also a file of its own; its page leads there.', note: 'Below the table of collections' },
  'data.tables': { message: 'Tables', note: 'Heading above the list of CSV tables' },
  'data.table': { message: 'Table', note: 'Head of a column' },
  'data.rows': { message: 'Rows', note: 'Head of a column: how many' },
  'data.codebook': { message: 'What every column means, with its unit and its words:', note: 'Before the link to a file; below the tables' },
  'data.small': { message: 'Reports on fewer than three cases stand without their place, so that nobody can be known from them.', note: 'Below the tables' },
  'data.sources': { message: 'All sources, for reference managers', note: 'Heading above links to bibliography files' },
  'data.programs': { message: 'For programs', note: 'Heading above links to machine-readable descriptions' },
  'data.stable': { message: 'The form of these files carries a number. New columns may come; what a program reads today does not go away under the same number.', note: 'A promise. Below the heading “For programs”' },
  'data.examples': { message: 'Three questions answered in ten lines', note: 'Heading above worked examples in programming languages' },
  'data.questions': { message: 'Which barriers block the most schemes? What does a move to another state do to the schemes? Where did offices take longer than the rule says?', note: 'The three questions that the examples answer' },

  'cite.readOn': { message: 'Put the day on which you read it in place of {date}.', note: 'Below a citation. date: day of the edition, as 2026-11-21' },

  'changes.lead': { message: 'Facts whose value changed, by the day from which the new one holds.', note: 'First line of the page' },
  'changes.coming': { message: 'What will change', note: 'Heading: dates that lie ahead' },
  'changes.stale.none': { message: 'None: every source was read in the 12 months before this edition.', note: 'In place of an empty list of old facts' },
  'changes.stale.facts': { message: '{count, plural, one {# fact} other {# facts}} to read again, the oldest last read on {date}', note: 'Beside an entry. Nobody has read its sources for 12 months' },
  'changes.ends': { message: 'ends', note: 'In place of a new value: nothing follows the old one. Small letter' },
  'changes.addresses': { message: 'Pages that moved or ended', note: 'Heading above a list' },
  'changes.byKind': { message: 'Feeds by kind and by state', note: 'Heading above links to feeds' },

  'gone.title': { message: 'This page has moved or ended', note: 'Title of the page at an old address' },
  'gone.renamed': { message: 'It has had a new address since {date}:', note: 'A link follows' },
  'gone.merged': { message: 'It was joined with another page on {date}:', note: 'A link follows' },
  'gone.split': { message: 'It was divided on {date}. Its parts:', note: 'Links follow' },
} as const satisfies Record<string, Message>

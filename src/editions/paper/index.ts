/** Sheets of paper as PDF, printed from the pages of a built site. Needs a browser, so only the making of editions and tests use it. */
export { openBrowser } from './browser.ts'
export { printFonts } from './fonts.ts'
export { sheetsOf, type Kind } from './sheets.ts'
export { paperBudget, paperNames, printing, writePaper } from './write.ts'

/** The browser in which pages are tested is the one that prints them. */
export { openBrowser } from '../editions/paper/index.ts'

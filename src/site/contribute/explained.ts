/** What the pages need to know of a rule. The routes take it from the rules; the site does not import them. */
export interface Explained {
  code: string
  level: 'error' | 'advice'
  explain: string
  example: { bad: string; good: string }
}

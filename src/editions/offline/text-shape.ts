/** A page in the texts of a copy. */
export interface TextPage {
  /** Address below the base, with a slash in front. */
  url: string
  title: string
  /** Other names, with commas between them. */
  names: string
  /** Values by name of the filter. */
  filters: Record<string, string[]>
  /** Its sentences: numbers of lines; a negative number means so many lines from the first that no page before has used. */
  lines: number[]
}

/** The texts of all pages of one language, as a copy carries them. */
export interface Texts {
  lines: string[]
  pages: TextPage[]
}

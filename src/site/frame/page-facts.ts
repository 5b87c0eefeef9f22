import type { Language } from '../../languages/index.ts'

/** What a route tells the frame about its page. Kept in `Astro.locals`, since Starlight passes only its own fields on. */
export interface PageFacts {
  language: Language
  /** Address below the language prefix, without slashes at the ends: `schemes/e-shram`, or empty for the home page. */
  path: string
  title: string
  description: string
  /** Languages in which the words of the page stand. Interface and typed facts stand in every one. */
  translatedInto: Language[]
  /** True for pages that exist in the language of originals only. */
  originalOnly?: boolean
  /** Path of the file behind the page, for the edit link. */
  source?: string
  /** Heading shown above the title, such as the kind of entry. */
  kicker?: string
  /** True when the page ends with the ways to hand it on (`#share`). */
  handedOn?: boolean
  /** True for pages that need the whole width. */
  wide?: boolean
  /** True when the page brings its own heading. */
  ownTitle?: boolean
  /** False keeps the page out of search. */
  searchable?: boolean
  /** Filters and aliases for full-text search. */
  filters?: { name: string; value: string }[]
  aliases?: string[]
  /** For entries, which bring their own box of citation: their permanent address and the path of their data. */
  cite?: { permanent: string; data: string }
  /** True for a page that nobody cites: one that only leads on, or an answer to nothing. */
  uncited?: boolean
  /** Name of the picture that messengers show beside a link; that of the handbook when absent, none when empty. */
  picture?: string
  /** The page as schema.org sees it. */
  linked?: object
  /** For an address that ended: path of the page of its one successor, with the base. */
  movedTo?: string
  /** True for an address that ended: search engines keep it out. */
  ended?: boolean
}

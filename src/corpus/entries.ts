import type { Root } from 'mdast'
import type { z } from 'zod'
import type { Collection, Data, TranslationData } from '../model/index.ts'
import type { ContentFile } from './files.ts'
import type { BrokenFrontMatter, FrontMatter, Position } from './frontmatter.ts'

/** What a file of the content folders is, by its path. */
export interface Seat {
  collection: Collection
  /** File name without ending. */
  id: string
  /** Language of a translation; absent for originals. */
  language?: string
}

/** A content file with everything that reading it told. A file that could not be read stays here with its faults. */
export interface ReadFile extends ContentFile {
  seat?: Seat
  /** True for README.md and _template.md: part of the folder, not entries. */
  furniture?: boolean
  frontMatter?: FrontMatter
  broken?: BrokenFrontMatter
  /** What the schema refused. */
  issues: z.core.$ZodIssue[]
}

interface Placed {
  path: string
  /** Markdown below the front matter. */
  body: string
  bodyLine: number
  /** Tree of the body, parsed when first asked for. */
  readonly tree: Root
  at(path: (string | number)[]): Position
}

/** A translation of an entry. */
export interface Translation extends Placed {
  language: string
  data: TranslationData
}

/** An entry that passed its schema. */
export interface Entry<C extends Collection = Collection> extends Placed {
  collection: C
  id: string
  data: Data<C>
  /** Translations by language code. */
  translations: Map<string, Translation>
}

/** What is left of an id that is no longer an entry. */
export interface Tombstone extends Placed {
  collection: Collection
  id: string
  ended: string
  endedOn: string
  to: string[]
  reason: string
}

/** One typed reference between entries, found by walking the front matter beside its schema. */
export interface Reference {
  from: Entry
  path: (string | number)[]
  /** First key of the path: the field that refers. */
  field: string
  to: { collection: Collection; id: string }
}

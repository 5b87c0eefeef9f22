import { languages, original, type Language } from '../languages/index.ts'
import { collections, type Collection } from '../model/index.ts'
import { corpus } from './corpus.ts'
import { originalOnly } from './original-only.ts'

/** One path of Astro's `getStaticPaths`. */
interface Path<P, Q> {
  params: P & { locale: string | undefined }
  props: Q & { language: Language }
}

const spoken = <P extends { props: { collection: Collection; language: Language } }>(paths: P[]): P[] =>
  paths.filter(({ props }) => props.language === original || !originalOnly.includes(props.collection))

/** Repeats a list of pages in every language; originals have no prefix. */
export function inEveryLanguage<P, Q>(pages: { params: P; props: Q }[]): Path<P, Q>[] {
  return languages.flatMap(({ code }) =>
    pages.map(({ params, props }) => ({ params: { ...params, locale: code === original ? undefined : code }, props: { ...props, language: code } })),
  )
}

/** A page that exists once, in the language of originals. */
export const originalPage = () => [{ params: { locale: undefined }, props: { language: original } }]

/** A page that exists once in every language. */
export const onePage = () => inEveryLanguage([{ params: {}, props: {} }])

/** The page of every entry. */
export function entryPaths() {
  return spoken(
    inEveryLanguage(collections.flatMap((collection) => corpus().all(collection).map(({ id }) => ({ params: { collection, slug: id }, props: { collection, id } })))),
  )
}

/** The list of every collection. */
export function listPaths() {
  return spoken(inEveryLanguage(collections.map((collection: Collection) => ({ params: { collection }, props: { collection } }))))
}

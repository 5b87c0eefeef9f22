import type { Reader, Text } from '../reader.ts'

/** A telephone number with whom it reaches. */
export interface Phone {
  number: string
  of: Text
}

/** The numbers of offices, in their order, each once. Those that nobody has seen confirmed or reported stay out. */
export function phonesOf({ corpus, name }: Reader, offices: readonly string[]): Phone[] {
  const all = [...new Set(offices)].flatMap((id) =>
    (corpus.get('organisations', id)?.data.contacts ?? []).filter(({ kind, standing }) => kind === 'phone' && (standing === 'confirmed' || standing === 'reported')).map(({ value }) => ({ number: value, of: name('organisations', id) })),
  )
  return all.filter((phone, at) => all.findIndex(({ number }) => number === phone.number) === at)
}

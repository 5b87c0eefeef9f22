import type { Language } from '../languages.ts'

/** “in Karnataka” from the name of the place. Languages with case endings put them on the name. */
export const inPlace: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `in ${name === 'Philippines' || name === 'Maldives' ? 'the ' : ''}${name.replace(/^The /, 'the ')}`,
  kn: (name) => `${name}`,
  hi: (name) => `${name} में`,
}

import type { Message } from '../message.ts'

/** Words of the interface in English, each with its note for translators. New keys go to the end of their group. */
export const en = {
  'site.skip': { message: 'Skip to the content', note: 'First link of every page, for keyboards and screen readers' },
} as const satisfies Record<string, Message>

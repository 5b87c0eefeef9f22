import { z } from 'zod'

/** States and union territories of India by ISO 3166-2 code. English names; other languages stand in `languages`. */
export const indianStates = [
  'IN-AN', 'IN-AP', 'IN-AR', 'IN-AS', 'IN-BR', 'IN-CG', 'IN-CH', 'IN-DH', 'IN-DL', 'IN-GA', 'IN-GJ', 'IN-HP',
  'IN-HR', 'IN-JH', 'IN-JK', 'IN-KA', 'IN-KL', 'IN-LA', 'IN-LD', 'IN-MH', 'IN-ML', 'IN-MN', 'IN-MP', 'IN-MZ',
  'IN-NL', 'IN-OD', 'IN-PB', 'IN-PY', 'IN-RJ', 'IN-SK', 'IN-TG', 'IN-TN', 'IN-TR', 'IN-UK', 'IN-UP', 'IN-WB',
] as const

/** Countries by ISO 3166-1 code, those of Asia that the handbook compares, and provinces that sources name. */
export const countries = [
  'IN', 'BD', 'BT', 'CN', 'ID', 'JP', 'KH', 'KR', 'LA', 'LK', 'MM', 'MN', 'MV', 'MY', 'NP', 'PH', 'PK', 'SG', 'TH',
  'TL', 'TW', 'VN', 'PK-BA', 'PK-PB', 'PK-SD', 'PK-KP',
] as const

/** Everything that is not one country: used by figures only. */
export const regions = ['ASIA', 'ASIA-PACIFIC', 'SOUTH-ASIA', 'WORLD'] as const

/** Every place code in the order of the lists above. */
export const places = [...countries, ...indianStates, ...regions] as const

/** A place code: ISO 3166-2 for states, ISO 3166-1 for countries, a word for regions. */
export type Place = (typeof places)[number]

/** A place by its ISO code; towns and districts go into the words beside it. */
export const place = z.enum(places).meta({
  description: 'Place by ISO 3166 code: IN for the whole of India, IN-KA for Karnataka, NP for Nepal.',
  examples: ['IN-KA'],
  vocabulary: 'places',
})

/** True when `inner` is `outer` or lies in it (IN-KA lies in IN). */
export function liesIn(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}-`) || outer === 'WORLD'
}

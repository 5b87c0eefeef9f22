/** What a link in prose leads to, judged by its address alone. */
export type LinkKind = 'site' | 'anchor' | 'web' | 'mail-or-phone' | 'relative' | 'empty' | 'unsafe'

// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g

/** The address as a browser would understand it: without hidden characters, percent codes and entities undone. */
export function plainAddress(address: string): string {
  let plain = address.replace(invisible, '')
  for (let round = 0; round < 4; round++) {
    const next = plain
      .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
      .replace(/&#(\d{1,7});?/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
      .replace(/&(colon|tab|newline|nbsp);?/gi, (_, name: string) => (name.toLowerCase() === 'colon' ? ':' : ''))
      .replace(invisible, '')
    if (next === plain) break
    plain = next
  }
  return plain
}

/** Addresses that hide nothing: most of them. */
const clear = /^(?:https?:\/\/[a-z0-9.-]+(?:\/[\w./~-]*)?|\/(?:[\w-][\w/.-]*)?(?:#[\w.-]+)?|#[\w.-]+)$/i

/** Sorts an address. Only http, https, mailto, tel and the site itself are let through; everything else is unsafe. */
export function linkKind(address: string): LinkKind {
  if (clear.test(address)) return address.startsWith('#') ? 'anchor' : address.startsWith('/') ? 'site' : 'web'
  const plain = plainAddress(address)
  if (plain === '') return 'empty'
  if (/^[/\\]{2}/.test(plain) || plain.startsWith('\\')) return 'unsafe'
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1]?.toLowerCase()
  // The text as written must show the scheme: an address that only becomes one by decoding hides something.
  if (scheme !== undefined && !address.toLowerCase().startsWith(`${scheme}:`)) return 'unsafe'
  if (scheme === 'http' || scheme === 'https') return /^https?:\/\/[^/]/i.test(address) ? 'web' : 'unsafe'
  // A letter to one address, with a subject at most; a call of a number, without the codes that turn calls to others.
  if (scheme === 'mailto') return /^mailto:[a-z0-9][a-z0-9._+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\?subject=[^&\s]*)?$/i.test(address) && !/%0[ad]/i.test(address) ? 'mail-or-phone' : 'unsafe'
  if (scheme === 'tel') return /^tel:\+?\d[\d().-]{1,24}$/i.test(address) ? 'mail-or-phone' : 'unsafe'
  if (scheme !== undefined) return 'unsafe'
  return plain.startsWith('#') ? 'anchor' : plain.startsWith('/') ? 'site' : 'relative'
}

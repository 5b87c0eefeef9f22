import type { Entry } from '../../corpus/index.ts'
import { original } from '../../languages/index.ts'
import { current, givenNow } from '../../views/index.ts'
import type { Reader } from '../reader.ts'

/** Longest message, in characters: what a phone shows of a message without a tap. */
export const longest = 700

/** A text of at most `most` characters, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`
}

/** Address of the page of an entry in the reader's language, whole. It never dies: see the ledger of addresses. */
export function addressOfPage({ corpus: { site }, language, href }: Reader, entry: Entry): string {
  return new URL(language === original ? `${site.base}${entry.collection}/${entry.id}/` : href(entry.collection, entry.id), site.address).href
}

/** What a reader should know first: of a scheme what it gives, with the amount of today; else the first sentences. Two at most. */
export function keyFacts(reader: Reader, entry: Entry): string[] {
  const { speak, corpus, say } = reader
  const gives = entry.collection === 'schemes' ? givenNow((entry as Entry<'schemes'>).data.benefits, corpus.today) : []
  const facts = gives.slice(0, 2).map((benefit) => {
    const label = say(entry, `benefits.${benefit.id}.label`).text
    const amounts = benefit.amount ? current(benefit.amount.values, corpus.today).map((value) => speak.amount(benefit.amount as NonNullable<typeof benefit.amount>, value)) : []
    return amounts.length > 0 ? `${label}: ${speak.anyOf([...new Set(amounts)])}` : label
  })
  const summary = 'summary' in entry.data ? say(entry, 'summary').text : ''
  return [...facts, ...summary.split(/(?<=[.।?!])\s+/).filter(Boolean)].slice(0, 2)
}

/** The message by which a page is handed on: title, two facts, the day for which they hold, the address. */
export function shareText(reader: Reader, entry: Entry): string {
  const { speak, corpus, say } = reader
  const rest = [speak.t('share.asOf', { date: speak.date(corpus.site.edition.date) }), addressOfPage(reader, entry)]
  const title = `*${shortened(say(entry, 'title').text, 120)}*`
  const room = longest - [title, ...rest].join('\n').length - 8
  return [title, ...keyFacts(reader, entry).map((fact) => `• ${shortened(fact, Math.floor(room / 2))}`), ...rest].join('\n')
}

/** The link that opens WhatsApp with a message. Letters stand as they are, which is a third of the bytes; browsers encode them on the way. */
export const whatsAppLink = (text: string): string => `https://wa.me/?text=${text.replace(/[%&#+"<>\s]/g, (sign) => encodeURIComponent(sign))}`

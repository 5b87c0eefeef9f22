import type { Page } from 'playwright-core'

/** The promised fragment: a form of address that printed links use for ever. */
export const promised = 'occupation=construction&state=IN-KA&home=IN-BR&age=58&sex=female&papers=aadhaar,bank-account&cards=karnataka-labour-card'

/** What the finder shows: ids of schemes in the order of the page. */
export interface Lists {
  worth: string[]
  blocked: string[]
  not: string[]
}

/** The three lists as the promised hooks give them. */
export const listsOf = (page: Page): Promise<Lists> =>
  page.evaluate(() => {
    const ids = (verdict: string) => [...document.querySelectorAll(`[data-result="${verdict}"] [data-scheme]`)].map((item) => item.getAttribute('data-scheme') ?? '')
    return { worth: ids('worth'), blocked: ids('blocked'), not: ids('not') }
  })

/** Lists in the order of ids, to compare what is in them. */
export const sortedLists = ({ worth, blocked, not }: Lists): Lists => ({ worth: [...worth].sort(), blocked: [...blocked].sort(), not: [...not].sort() })

/** Puts another fragment into the address, as a link on the page does, and lets the page answer. */
export async function follow(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, fragment)
  await settled(page)
}

/** Waits for the work that the page puts off until its lists are painted. */
export const settled = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((done) => setTimeout(() => setTimeout(done))))

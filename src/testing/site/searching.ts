import type { Page } from 'playwright-core'

/** Links of the hits that are shown. */
export const hits = (page: Page) => page.locator('#results a[data-hit]')
/** What they lead to, as `collection/id`. */
export const keys = (page: Page) => hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('data-hit') ?? ''))
/** Waits until names and text have both answered. */
export const answered = async (page: Page) => {
  await hits(page).first().waitFor()
  await page.waitForFunction(() => /\d/.test(document.getElementById('status')?.textContent ?? '') && !document.getElementById('status')?.textContent?.includes('…'))
}
/** Path of the search page with a question. */
export const asks = (question: string) => `search/?q=${encodeURIComponent(question)}`

import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** What a walk needs of a browser; every browser that tests drive can do it. */
export interface Walker {
  /** Opens an address and waits until it has loaded. */
  open(url: string): Promise<unknown>
  /** What a function that runs in the page returns. */
  see<T, A>(look: (given: A) => T, given: A): Promise<T>
  click(selector: string): Promise<unknown>
  url(): string
}

/** Milliseconds after which what a test waits for will not come. */
const patience = 60_000

/** Waits until something holds. Throws with `what` when it does not come. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
    // A page that is just being left answers nothing.
    if (await Promise.resolve(holds()).catch(() => false)) return
  }
  throw new Error(`Waited in vain until ${what}.`)
}

const file = (url: string): string => fileURLToPath(url.replace(/[?#].*/, ''))
const hasLoaded = (walker: Walker): Promise<boolean> => walker.see(() => document.readyState === 'complete', undefined)

/** Opens pages of an unpacked copy by the links that they hold, from the first pages on, and says what is wrong with any. */
export async function walk(walker: Walker, starts: readonly string[], most: number): Promise<{ opened: number; followed: number; wrong: string[] }> {
  const waiting = [...starts]
  const known = new Set(waiting)
  const wrong: string[] = []
  let opened = 0
  let followed = 0
  while (waiting.length > 0 && opened < most) {
    // Now the first, now the last: pages of every depth come into the walk.
    const url = (opened % 2 === 0 ? waiting.shift() : waiting.pop()) as string
    await walker.open(url)
    opened += 1
    // A page that has moved sends on at once, without scripts too.
    if (readFileSync(fileURLToPath(url), 'utf8').includes('http-equiv="refresh"')) await until(`${url} sends on`, async () => walker.url() !== url && (await hasLoaded(walker)))
    const seen = await walker.see(
      () => ({
        title: document.title,
        words: (document.querySelector('main')?.textContent ?? '').trim().length,
        styled: getComputedStyle(document.querySelector('.top') ?? document.body).borderBottomStyle,
        wide: document.documentElement.scrollWidth,
        links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
      }),
      undefined,
    )
    if (seen.title === '' || seen.words < 20 || seen.styled !== 'solid' || seen.wide > 360) wrong.push(`${url}: ${JSON.stringify({ ...seen, links: undefined })}`)
    for (const link of new Set(seen.links)) {
      if (!link.startsWith('file:')) continue
      followed += 1
      const target = link.replace(/[?#].*/, '')
      if (known.has(target)) continue
      known.add(target)
      if (!existsSync(fileURLToPath(target)) || target.endsWith('/')) wrong.push(`${url} leads to ${link}, and nothing is there`)
      else waiting.push(target)
    }
  }
  return { opened, followed, wrong }
}

/** Searches for a scheme by the name that its page has and by the first words of its page, and opens the hit. */
export async function searchAndOpen(walker: Walker, page: string, search: string, id: string): Promise<void> {
  await walker.open(page)
  const { title, lead } = await walker.see(() => ({ title: document.querySelector('h1')?.innerText ?? '', lead: document.querySelector<HTMLElement>('main .lead')?.innerText ?? '' }), undefined)
  const hit = `#results a[data-hit="schemes/${id}"]`
  for (const question of [title, lead.split(/\s+/).slice(0, 8).join(' ')]) {
    await walker.open(`${search}?q=${encodeURIComponent(question)}`)
    await until(`the search for “${question}” finds ${id}`, () => walker.see((selector) => /\d/.test(document.getElementById('status')?.textContent ?? '') && document.querySelector(selector) !== null, hit))
  }
  await walker.click(hit)
  await until(`the hit for ${id} opens`, () => walker.url().replace(/[?#].*/, '') === page)
}

/** Answers a first question of the finder, and gives back the address of the first scheme that it names. */
export async function firstAnswer(walker: Walker, finder: string): Promise<string> {
  await walker.open(finder)
  await walker.see(() => document.querySelector<HTMLInputElement>('input[name=occupation]')?.click(), undefined)
  const named = () => walker.see(() => document.querySelector<HTMLAnchorElement>('[data-result] [data-scheme] a')?.href ?? '', undefined)
  await until('the finder names a scheme', async () => (await named()) !== '')
  return named()
}

/** Whether an address of an unpacked copy leads to a file that is there. */
export const isThere = (url: string): boolean => existsSync(file(url))

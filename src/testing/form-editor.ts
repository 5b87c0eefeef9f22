import type { Browser, Page } from 'playwright-core'
import { filesOf } from '../corpus/index.ts'

/** The form editor, opened in a browser on a copy of a content folder that lies in the browser’s own file system. */
export interface OpenEditor {
  page: Page
  /** What the page complained of, and what its policy refused. */
  complaints: string[]
  /** Requests to anybody but the site. */
  outside: string[]
  /** Opens the form of an entry, or of a new one. */
  entry(collection: string, id?: string): Promise<void>
  /** Writes into a text field; `keys` is the path of the field, as `results.0.finding`. */
  write(keys: string, text: string): Promise<void>
  /** Chooses from a list or a picker, by the value that is kept. */
  choose(keys: string, ...values: string[]): Promise<void>
  /** Adds an item to a list. `type` chooses among kinds of item. */
  add(keys: string, type?: string): Promise<void>
  /** Puts an optional group of fields into the form. */
  include(keys: string): Promise<void>
  /** Saves, and waits until the files are written. */
  save(): Promise<void>
  /** The text of a file. */
  text(path: string): Promise<string>
  /** The paths of all files. */
  paths(): Promise<string[]>
  close(): Promise<void>
}

type Picking = { showDirectoryPicker: () => Promise<FileSystemDirectoryHandle> }

/**
 * Opens the editor the way that somebody with a copy of the repository does (“Work with Local Repository”): its
 * configuration is used as it was built. Instead of a folder of the disk it is given one of the browser’s own file system.
 */
export async function openEditor(browser: Browser, origin: string, root: string): Promise<OpenEditor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } })
  const page = await context.newPage()
  // The editor draws its long lists slowly where other tests run beside it.
  page.setDefaultTimeout(60_000)
  const [complaints, outside]: [string[], string[]] = [[], []]
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  // Saving a new entry whose translations are not begun makes the editor (0.221.1) ask for the faults of a language that
  // has none; the file is written all the same.
  page.on('pageerror', (error) => error.message !== 'Cannot convert undefined or null to object' && complaints.push(error.message))
  page.on('request', (request) => !/^(blob|data):/.test(request.url()) && !request.url().startsWith(origin) && outside.push(request.url()))
  await page.goto(`${origin}/admin/config.json`)
  await page.evaluate(
    async (files) => {
      const top = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true })
      await top.getDirectoryHandle('.git', { create: true })
      for (const [path, text] of files) {
        const parts = path.split('/')
        const name = parts.pop() as string
        let folder = top
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true })
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable()
        await stream.write(text)
        await stream.close()
      }
    },
    filesOf(root).flatMap(({ path, text }): [string, string][] => (text === undefined ? [] : [[path, text]])),
  )
  await page.addInitScript(() => {
    ;(globalThis as unknown as Picking).showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('repository')
  })
  await page.goto(`${origin}/admin/`)
  await page.getByRole('button', { name: 'Work with Local Repository' }).click()
  await page.getByText('Schemes').first().waitFor()

  const field = async (keys: string) => {
    const found = page.locator(`[data-key-path="${keys}"]`).first()
    // Fields further down are drawn when the reader comes near them.
    for (let turn = 0; turn < 80 && (await found.count()) === 0; turn++) {
      await page.waitForTimeout(40)
      // The nearest that is drawn: beside it in its group, else in the group around, else at the end of the form.
      const groups = keys.split('.').slice(0, -1).map((_, index, parts) => `[data-key-path^="${parts.slice(0, parts.length - index).join('.')}."]`)
      for (const near of [...groups, '[data-key-path]']) {
        const drawn = page.locator(near)
        if ((await drawn.count()) === 0) continue
        await drawn.last().evaluate((element) => element.scrollIntoView({ block: 'start' }))
        break
      }
    }
    await found.scrollIntoViewIfNeeded()
    return found
  }
  return {
    page,
    complaints,
    outside,
    async entry(collection, id) {
      await page.goto(`${origin}/admin/#/collections/${collection}/${id ? `entries/${id}` : 'new'}`)
      await page.locator('[data-key-path="title"]').first().waitFor()
      await page.locator('[data-key-path="title"]').first().hover()
    },
    async write(keys, text) {
      await (await field(keys)).locator('input, textarea').first().fill(text)
    },
    async choose(keys, ...values) {
      const found = await field(keys)
      for (const value of values) {
        const shown = found.locator(`button[role=radio][value="${value}"], button[role=checkbox][value="${value}"]`)
        if ((await shown.count()) === 0) {
          await found.getByRole('combobox').first().click()
          await page.locator(`[role=option][value="${value}"]`).first().click()
        } else await shown.first().click()
      }
    },
    async add(keys, type) {
      await (await field(keys)).getByRole('button', { name: /^\W*Add/ }).last().click()
      if (type) await page.getByRole('menuitem', { name: type }).click()
    },
    async include(keys) {
      await (await field(keys)).getByRole('checkbox').first().click()
    },
    async save() {
      await page.getByRole('button', { name: 'Save', exact: true }).first().click()
      await page.getByText(/saved/i).first().waitFor()
    },
    text: (path) =>
      page.evaluate(async (whole) => {
        const parts = whole.split('/')
        const name = parts.pop() as string
        let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository')
        for (const part of parts) folder = await folder.getDirectoryHandle(part)
        return (await (await folder.getFileHandle(name)).getFile()).text()
      }, path),
    paths: () =>
      page.evaluate(async () => {
        const found: string[] = []
        const below = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
          for await (const [name, handle] of (folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }).entries())
            if (handle.kind === 'directory') await below(handle as FileSystemDirectoryHandle, `${path}${name}/`)
            else found.push(path + name)
        }
        await below(await (await navigator.storage.getDirectory()).getDirectoryHandle('repository'), '')
        return found.toSorted()
      }),
    close: () => context.close(),
  }
}

/**
 * `node scripts/bench-finder.ts [--rounds 5]`: how long the finder of the built site takes for one more answer, on a phone's
 * screen with the processor slowed down six times: until the lists stand, and until what is behind closed lines is there too.
 */
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { contentRoot, readCorpus } from '../src/corpus/index.ts'
import { siteHandler } from '../src/editions/index.ts'
import { openBrowser } from '../src/editions/paper/index.ts'
import { languages, original } from '../src/languages/index.ts'
import { command } from './command.ts'
import { table } from './measured.ts'

const usage = 'node scripts/bench-finder.ts [--rounds 5]'
const options = { rounds: { type: 'string', default: '5' } } as const

/** Answers of one person and another, in turn: each asks for new lists. */
const answers = [
  ['occupation', 'construction'], ['state', 'IN-KA'], ['home', 'IN-BR'], ['age', '58'], ['sex', 'female'], ['cards', 'karnataka-labour-card'], ['papers', 'aadhaar'], ['papers', 'bank-account'], ['family', 'widow'],
  ['category', 'below-poverty-line'], ['work', 'contract'], ['area', 'urban'], ['tax', 'no'], ['occupation', 'domestic-work'], ['sex', 'male'], ['age', '30'], ['home', 'IN-OD'], ['papers', 'ration-card'], ['occupation', 'street-vending'],
] as const

/** Runs in the page: gives milliseconds to the lists and to the end, for each answer. */
async function give(given: { answers: typeof answers; rounds: number }): Promise<[number, number][]> {
  const times: [number, number][] = []
  const turn = () => new Promise((done) => setTimeout(done))
  for (let round = 0; round < given.rounds; round++)
    for (const [name, value] of given.answers) {
      const controls = [...document.querySelectorAll<HTMLInputElement>(`#ask [name="${name}"]`)]
      const control = controls.find((each) => each.value === value && /radio|checkbox/.test(each.type)) ?? (controls[0] as HTMLInputElement)
      if (control.type === 'checkbox') control.checked = round % 2 === 0
      else if (control.type === 'radio') control.checked = true
      else control.value = round % 2 === 1 && name === 'age' ? '22' : value
      await turn()
      const start = performance.now()
      control.dispatchEvent(new Event('change', { bubbles: true }))
      void document.body.offsetHeight
      const lists = performance.now() - start
      await turn()
      await turn()
      void document.body.offsetHeight
      times.push([lists, performance.now() - start])
    }
  return times
}

await command(usage, { options, allowPositionals: false }, async ({ values }) => {
  const folder = resolve(process.env.HAKKU_OUT ?? 'dist')
  if (!existsSync(join(folder, 'find'))) return console.log(`No built site in ${folder}: run npm run build to see how quick its finder is.\n`), 0
  const schemes = readCorpus(contentRoot()).all('schemes').length
  const browser = await openBrowser()
  const server = createServer(siteHandler(folder)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  try {
    const rows = []
    for (const { code } of languages) {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
      await page.goto(`http://127.0.0.1:${port}/${code === original ? '' : `${code}/`}find/`)
      await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 6 })
      const times = await page.evaluate(give, { answers, rounds: Number(values.rounds) })
      const share = (at: 0 | 1, of: number) => times.map((each) => each[at]).sort((a, b) => a - b)[Math.floor((times.length - 1) * of)] ?? Number.NaN
      rows.push([code, times.length, ...[share(0, 0.5), share(0, 0.95), share(1, 0.5), share(1, 0.95)].map((figure) => figure.toFixed(0))])
      await page.context().close()
    }
    console.log(`### One more answer in the finder, ${schemes} schemes, processor 6 times slower, ms\n\n${table(['language', 'answers', 'lists stand, median', '95 in 100', 'all is filled in, median', '95 in 100'], rows)}\n`)
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
  return 0
})

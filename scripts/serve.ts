/** `npm run serve`: serves the built site on this machine and prints its address. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { contentRoot, readCorpus } from '../src/corpus/index.ts'
import { siteHandler } from '../src/editions/index.ts'

const folder = resolve(process.env.HAKKU_OUT ?? 'dist')
const port = Number(process.env.PORT ?? 4321)
if (!existsSync(folder)) {
  console.error(`There is no built site in ${folder}. Run npm run build first, or npm start for both.`)
  process.exit(1)
}
const { base } = readCorpus(contentRoot()).site
const server = createServer(siteHandler(folder, base))
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use. Stop the other program, or choose another port: PORT=4322 npm run serve` : `The server could not start: ${error.message}`)
  process.exit(1)
})
server.listen(port, () => console.log(`Hakku is at http://localhost:${port}${base}  (stop with Ctrl+C)`))

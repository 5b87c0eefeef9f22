/** `npm run compress`: writes `.br` and `.gz` beside the files of the built site, for a server of one's own. See serving/README.md. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { compressBelow } from '../src/editions/index.ts'
import { command, Refusal } from './command.ts'

await command('npm run compress', { options: {}, allowPositionals: false }, async () => {
  const folder = resolve(process.env.HAKKU_OUT ?? 'dist')
  if (!existsSync(folder)) throw new Refusal(`There is no built site in ${folder}. Run npm run build first.`)
  const { files, raw, brotli, gzip } = await compressBelow(folder)
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
  console.log(`${files} files in ${folder}: ${megabytes(raw)}, as gzip ${megabytes(gzip)}, as brotli ${megabytes(brotli)}`)
  return 0
})

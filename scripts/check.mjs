/**
 * The door of `npm run check`. Reading the code costs as much as reading a thousand entries: Node keeps what it compiled,
 * from the second run on. Plain JavaScript, so that Node need not even load what takes the types away.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/check'))
await import('./check.ts')

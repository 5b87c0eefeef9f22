import { parseArgs, type ParseArgsConfig } from 'node:util'

/** A mistake of the person who runs a command: told in one line, without a stack. */
export class Refusal extends Error {}

/**
 * Runs a command: reads its arguments, tells mistakes in one line with the usage, and ends with 0, 1 (the work found or
 * met a problem) or 2 (wrongly called).
 */
export async function command<C extends ParseArgsConfig>(usage: string, config: C, run: (given: ReturnType<typeof parseArgs<C>>) => number | Promise<number>): Promise<void> {
  // A reader that closes the pipe early (`| head`) is no fault.
  process.stdout.on('error', () => process.exit(process.exitCode ?? 0))
  let given: ReturnType<typeof parseArgs<C>>
  try {
    // `npm run x -- FILE -- --option` is as good as `npm run x -- FILE --option`: npm takes the first -- only.
    given = parseArgs<C>({ ...config, args: process.argv.slice(2).filter((word) => word !== '--') })
  } catch (error) {
    console.error(`${(error as Error).message.split('\n', 1)[0]}\nusage: ${usage}`)
    process.exitCode = 2
    return
  }
  try {
    process.exitCode = await run(given)
  } catch (error) {
    if (!(error instanceof Refusal) && (error as NodeJS.ErrnoException).code === undefined) throw error
    console.error(`${(error as Error).message}`)
    process.exitCode = 2
  }
}

import { resolve } from 'node:path'

/** The folder that holds the content: `HAKKU_ROOT`, or the folder in which the command runs. */
export function contentRoot(): string {
  return resolve(process.env.HAKKU_ROOT ?? process.cwd())
}

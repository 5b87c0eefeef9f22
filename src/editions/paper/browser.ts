import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { fontEnvironment } from './fonts.ts'

/**
 * Starts a browser, to print and for tests: the one that CHROME_PATH names, else the one that npm brought along (Linux x64), else
 * Playwright's own. Web security and site isolation stay on: the packaged defaults switch them off, and tests of the
 * policy would prove nothing. On Linux it has the letters of Kannada and Hindi that npm brings.
 */
export async function openBrowser(): Promise<Browser> {
  const args = ['--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  if (process.getuid?.() === 0 || process.env.CI) args.push('--no-sandbox')
  const env = process.platform === 'linux' ? { ...process.env, ...fontEnvironment() } : process.env
  const named = process.env.CHROME_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file. Correct it, or take it away to use the browser that npm ci brings.`)
    return chromium.launch({ executablePath: named, args, env })
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const packaged = (await import('@sparticuz/chromium')).default
    return chromium.launch({ executablePath: await packaged.executablePath(), args, env })
  }
  return chromium.launch({ args, env })
}

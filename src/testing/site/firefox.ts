import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'

/** Names and places under which systems install Firefox. */
const names = ['firefox', 'firefox-esr']
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of the Firefox of this machine: the one that FIREFOX_PATH names, else the installed one; nothing where there is none. Throws when FIREFOX_PATH names no file. */
export function installedFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, and there is no such file. Correct it, or take it away to use the Firefox that is installed.`)
  if (named) return named
  return [...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(runs)
}

/**
 * Starts a Firefox as people have it, with a profile of its own that goes with it; pages run their scripts or do not. Playwright drives only its own build of Firefox,
 * or ones newer than the one for long-term support; Puppeteer speaks to any by WebDriver BiDi, the standard for that.
 */
export const openFirefox = (path: string, scripts = true): Promise<Browser> => puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true, timeout: 120_000, extraPrefsFirefox: { 'javascript.enabled': scripts } })

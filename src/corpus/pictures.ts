import { lstatSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { rasterFault } from './raster.ts'

/** Largest picture that a contributor may add, in bytes. */
export const largestPicture = 200 * 1024

/** A file of public/pictures. */
export interface Picture {
  name: string
  /** Address on the site: `/pictures/labour-card.webp`. */
  address: string
  bytes: number
  /** What its first bytes say: svg, png, jpg, webp; undefined for anything else. */
  type?: string
  /** Text of an SVG. */
  text?: string
  /** What is wrong with the pixels of a PNG, JPEG or WebP. */
  raster?: { message: string; cure: string }
  /** Why it could not be read. */
  detail?: string
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function typeOf(bytes: Buffer): 'png' | 'jpg' | 'webp' | 'svg' | undefined {
  const head = bytes.subarray(0, 512).toString('latin1')
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpg'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<svg[\s>]/.test(head) ? 'svg' : undefined
}

function picture(root: string, name: string): Picture {
  const address = `/pictures/${name}`
  const path = join(root, 'public', address)
  try {
    const stat = lstatSync(path)
    if (!stat.isFile()) return { name, address, bytes: 0, detail: stat.isSymbolicLink() ? 'a symbolic link' : 'not a file' }
    if (stat.size > largestPicture) return { name, address, bytes: stat.size }
    const bytes = readFileSync(path)
    const type = typeOf(bytes)
    const raster = type === undefined || type === 'svg' ? undefined : rasterFault(bytes, type)
    return { name, address, bytes: stat.size, ...(type ? { type } : {}), ...(type === 'svg' ? { text: decoder.decode(bytes) } : {}), ...(raster ? { raster } : {}) }
  } catch (error) {
    return { name, address, bytes: 0, detail: (error as NodeJS.ErrnoException).code ?? String(error) }
  }
}

/** The pictures that entries may show: the files of public/pictures below the root, by name. Empty when there is no such folder. */
export function picturesBelow(root: string): Picture[] {
  let names: string[]
  try {
    for (const folder of ['public', 'public/pictures']) if (lstatSync(join(root, folder)).isSymbolicLink()) return [{ name: folder, address: folder.slice('public'.length) || '/', bytes: 0, detail: 'a symbolic link' }]
    names = readdirSync(join(root, 'public/pictures'))
  } catch {
    return []
  }
  return names.sort().map((name) => picture(root, name))
}

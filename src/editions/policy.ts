import { createHash } from 'node:crypto'
import { hashedFolders, keepForEver } from './caching.ts'

const known = new Map<string, string>()

/** Hash of an inline script or style in the form that a Content-Security-Policy wants. Kept: thousands of pages share a few styles. */
export function hashOf(text: string): string {
  let hash = known.get(text)
  if (hash === undefined) known.set(text, (hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`))
  return hash
}

const inlineScript = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g

/**
 * The policy of one page, from its final HTML: nothing but our own files, and of inline code only what the build wrote,
 * by hash (CSP Level 3). `wasm-unsafe-eval` lets the full-text search run its WebAssembly; it allows no JavaScript.
 */
export function policyOf(html: string): string {
  const scripts = [...html.matchAll(inlineScript)].map((match) => hashOf(match[1] as string))
  const styles = [...html.matchAll(inlineStyle)].map((match) => hashOf(match[1] as string))
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(scripts)].join(' '),
    ["style-src 'self'", ...new Set(styles)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}

/** Puts the policy of a page into its head, before anything that it governs. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`
  return html.replace(/<meta charset="utf-8"\s*\/?>/, (charset) => charset + meta)
}

/** `_headers` for hosts that read it: what a meta element cannot say, and how long files may be kept. */
export function headersFile(base: string): string {
  return [
    `${base}*`,
    "  Content-Security-Policy: frame-ancestors 'none'",
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()',
    // The form editor signs in through a window of its own, which must be able to answer it.
    '  Cross-Origin-Opener-Policy: same-origin-allow-popups',
    // Open data may be read by the pages of others.
    `${base}data/*`,
    '  Access-Control-Allow-Origin: *',
    // Everything else keeps what these hosts say of it: ask each time. Two rules for one file would be joined to nonsense.
    ...hashedFolders.flatMap((folder) => [`${base}${folder}/*`, `  Cache-Control: ${keepForEver}`]),
    '',
  ].join('\n')
}

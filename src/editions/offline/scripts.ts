import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { transformSync } from 'esbuild'
import { filesEnding } from '../site-files.ts'

/** Folder of the scripts that carry the index of the text in a copy. */
export const textFolder = 'pagefind'

/** Tells every script of a copy how to open the full-text search: `import()` is refused there. */
const opener = `
function hakkuTextSearch(address){return window.hakkuText||(window.hakkuText=new Promise(function(done,fail){
var s=document.createElement('script');s.src=address.replace(/pagefind\\.js.*$/,'hakku-text.js');
s.onload=function(){done(window.hakkuPagefind)};s.onerror=function(){window.hakkuText=undefined;fail(new Error(s.src))};document.head.appendChild(s)}))}
`

/** A script of a page, a module until now, as one that a folder may run: wrapped, and loading the text search by a script element. */
export function classicScript(code: string): string {
  const searching = /\bimport\(/.test(code)
  const { code: wrapped } = transformSync((searching ? opener : '') + code.replace(/\bimport\(/g, 'hakkuTextSearch('), {
    format: 'iife',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    // A folder has no address of a module; what asks for it is the loader of modules, which is never called.
    define: { 'import.meta': '{}' },
  })
  return wrapped
}

/**
 * Stands in for `fetch`: a folder may not be read by scripts, but may run scripts. Each file of the index is a script
 * that hands its bytes to `hakkuFile`; files are loaded one by one as Pagefind asks for them.
 */
const standIn = `
var here=document.currentScript.src.replace(/[^/]*$/,''),waiting={};
window.hakkuFile=function(name,text,packed){var bytes;
if(packed){var b=atob(text);bytes=new Uint8Array(b.length);for(var i=0;i<b.length;i++)bytes[i]=b.charCodeAt(i)}else bytes=new TextEncoder().encode(text);
waiting[name](bytes)};
var fetch=function(address){var name=String(address).replace(/^.*\\/pagefind\\//,'').replace(/\\?.*$/,'');
return new Promise(function(done,fail){waiting[name]=function(bytes){done(new Response(bytes))};
var s=document.createElement('script');s.src=here+name+'.js';s.onerror=function(){fail(new Error(name))};s.onload=function(){s.remove()};document.head.appendChild(s)})}
`

const carrier = (name: string, bytes: Buffer): string => {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  // Fragments are JSON: as text they pack better, and the search takes them unpacked too.
  const isText = name.endsWith('.pf_fragment') || name.endsWith('.json')
  return isText ? `hakkuFile(${JSON.stringify(name)},${JSON.stringify(plain.toString('utf8'))})\n` : `hakkuFile(${JSON.stringify(name)},"${plain.toString('base64')}",1)\n`
}

/** The full-text search of a built site as classic scripts, by path in the copy: its code, its WebAssembly and every part of its index. */
export function textScripts(site: string): Map<string, string> {
  const folder = join(site, textFolder)
  const { code } = transformSync(readFileSync(join(folder, 'pagefind.js'), 'utf8'), {
    format: 'iife',
    globalName: 'hakkuPagefind',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    define: { 'import.meta.url': '"https://copy.invalid/pagefind/pagefind.js"' },
  })
  const files = new Map([[`${textFolder}/hakku-text.js`, `(function(){${standIn}${code.replace(/^(?:"use strict";)?(?:var|const|let) hakkuPagefind=/, 'window.hakkuPagefind=')}})();\n`]])
  for (const ending of ['.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter', '.pagefind', 'pagefind-entry.json'])
    for (const file of filesEnding(folder, ending)) {
      const name = file.slice(folder.length + 1).replaceAll('\\', '/')
      files.set(`${textFolder}/${name}.js`, carrier(name, readFileSync(file)))
    }
  return files
}

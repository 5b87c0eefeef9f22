import { transformSync } from 'esbuild'

/** Tells every script of a copy how to open the full-text search: `import()` is refused there. */
const opener = `
function hakkuTextSearch(address){return window.hakkuText||(window.hakkuText=new Promise(function(done,fail){
var s=document.createElement('script');s.src=address;
s.onload=function(){done(window.hakkuTextSearched)};s.onerror=function(){window.hakkuText=undefined;fail(new Error(s.src))};document.head.appendChild(s)}))}
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

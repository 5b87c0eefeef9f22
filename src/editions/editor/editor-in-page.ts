/**
 * The page of the form editor. Teaches the editor (Sveltia CMS) the files of this project, one format for each kind of
 * entry, and starts it; it fetches its configuration from config.json beside the page.
 */
import CMS from '@sveltia/cms'
import { collections } from '../../model/index.ts'
import { formatOf } from './names.ts'
import { fromFile, toFile, type Form } from './format.ts'

for (const collection of collections)
  CMS.registerCustomFormat(formatOf(collection), 'md', {
    fromFile: (text: string) => fromFile(collection, text),
    toFile: (form: Form) => toFile(collection, form),
  })

/** The help with signing in stands there until the forms are open. */
const start = document.getElementById('start')
const show = () => {
  if (start) start.hidden = /^#\/[a-z]/.test(location.hash)
}
addEventListener('hashchange', show)
show()
void CMS.init()

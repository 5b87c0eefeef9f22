import { languages, original } from '../../languages/index.ts'
import { anatomyOf, collections, folders, idPattern, schemas, type Collection, type Site } from '../../model/index.ts'
import { kinds } from '../templates/kinds.ts'
import { fieldsFor, type EditorField } from './fields.ts'
import { hidden, wordsField } from './format.ts'
import { labelOf } from './labels.ts'
import { formatOf } from './names.ts'

/** Collections that stand in one language: sources are printed in their own, decisions are the project’s own. */
const inOneLanguage = new Set<Collection>(['sources', 'decisions'])
/** Fields that a translation renders too; each language has its own. */
const rendered = new Set(['title', 'summary', 'aliases'])
const codes = languages.map(({ code }) => code)

/** Owner and name of a repository on GitHub; undefined for one elsewhere, which the editor cannot reach. */
export function repositoryOf(site: Site): string | undefined {
  return /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(site.repository)?.[1]
}

const translatable = (field: EditorField): EditorField =>
  rendered.has(field.name) ? { ...field, i18n: true, required: field.name === 'title' ? true : field.required === false ? false : [original] } : field

/** Fields that only translations have, and the body that every file may have. */
function besides(collection: Collection): EditorField[] {
  const body: EditorField = {
    name: 'body', label: 'Text', widget: 'markdown', required: false, i18n: true, modes: ['raw', 'rich_text'], editor_components: [], linked_images: false, use_emoji_autocomplete: false,
    buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
    hint: 'Two to eight short paragraphs that say what the fields cannot say. Headings start at the second level. No amounts, no HTML, no names of workers.',
  }
  const keep: EditorField[] = [
    { name: hidden.text, label: hidden.text, widget: 'hidden', i18n: true },
    { name: hidden.names, label: hidden.names, widget: 'hidden', i18n: true },
    { name: hidden.language, label: hidden.language, widget: 'hidden', i18n: true, default: '{{locale}}' },
  ]
  if (inOneLanguage.has(collection)) return [body, ...keep]
  return [
    body,
    { name: wordsField, label: 'Short texts for translators', widget: 'keyvalue', i18n: 'duplicate_keys', required: false, key_label: 'Field', value_label: 'Text', hint: 'In English this list is made from the fields above when the entry is opened: change the words there, not here. In Kannada and Hindi write each text beside its English. Texts of items that are new appear after saving and opening again.' },
    { name: 'checkedBy', label: 'Translation checked by', widget: 'string', i18n: true, required: false, maxlength: 120, hint: 'Only in a translation: the native reader who read all of it, or the organisation. Empty: the page says that it is a draft.' },
    { name: 'checkedOn', label: 'Translation checked on', widget: 'string', i18n: true, required: false, pattern: ['^\\d{4}-\\d{2}-\\d{2}$', 'A day, as 2026-11-21'], hint: 'Only in a translation: the day of that reading. Example: 2026-11-21' },
    ...keep,
  ]
}

const plural = (collection: Collection) => labelOf(collection)

function collectionOf(collection: Collection, site: Site) {
  const spoken = !inOneLanguage.has(collection)
  const { one, is, good } = kinds[collection]
  const today = new Set(['verifiedOn', 'accessed', 'decidedOn'])
  const own = fieldsFor(anatomyOf(schemas[collection]).fields).map((field) => (today.has(field.name) ? { ...field, default: site.edition.date } : field))
  const fields = spoken ? own.map(translatable) : own
  return {
    name: collection,
    label: plural(collection),
    label_singular: labelOf(one),
    description: `${is} A good one ${good}`,
    folder: spoken ? `${folders[collection]}/{{locale}}` : folders[collection],
    format: formatOf(collection),
    ...(spoken ? { i18n: true } : {}),
    slug: { template: '{{title}}', editable: ['create'], pattern: [idPattern.source, 'small letters, digits and single hyphens, a letter first'], hint: 'Name of the file and end of the address. It stays for ever.' },
    identifier_field: 'title',
    summary: '{{title}}',
    create: true,
    // An address never dies: an entry is ended with npm run move or a tombstone, not deleted.
    delete: false,
    preview_path: `${collection}/{{slug}}/`,
    // Nobody's former path is written into the other names of an entry.
    aliases_field: false,
    editor: { preview: false },
    fields: [...fields, ...besides(collection)],
  }
}

/**
 * The whole configuration of the form editor, made from the schemas. `site` says where the repository is. Undefined when
 * the repository is not on GitHub: the editor then has nowhere to send a change.
 */
export function editorConfig(site: Site): object | undefined {
  const repo = repositoryOf(site)
  if (!repo) return undefined
  const signIn = site.editor?.signIn
  return {
    backend: {
      name: 'github',
      repo,
      branch: site.branch,
      // Somebody who may not write to the repository works on a fork and sends a pull request.
      open_authoring: true,
      auth_scope: 'public_repo',
      squash_merges: true,
      ...(signIn ? { base_url: signIn } : { auth_methods: ['token'] }),
      commit_messages: { create: 'Add {{collection}}: {{slug}}', update: 'Change {{collection}}: {{slug}}' },
    },
    publish_mode: 'editorial_workflow',
    app_title: `${site.name}: forms`,
    site_url: site.address,
    display_url: `${site.address}${site.base}`,
    logout_redirect_url: `${site.base}contribute/`,
    issue_reports: { url: `${site.repository}/issues/new` },
    media_folder: 'public/pictures',
    public_folder: '/pictures',
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 64 },
    i18n: { structure: 'multiple_folders', locales: codes, default_locale: original, initial_locales: 'default', omit_default_locale_from_file_path: true },
    output: { omit_empty_optional_fields: true },
    collections: collections.map((collection) => collectionOf(collection, site)),
  }
}

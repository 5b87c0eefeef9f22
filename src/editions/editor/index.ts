/** The form editor at /admin/: its configuration, made from the schemas, and its files. */
export { editorConfig, repositoryOf } from './config.ts'
export { fieldFor, type EditorField } from './fields.ts'
export { labelFor, labelOf } from './labels.ts'
export { editorFolder } from './names.ts'
export { editorPolicy } from './page.ts'
export { writeEditor } from './write.ts'

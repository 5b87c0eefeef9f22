/** What changed in the form of the data: published as CHANGELOG.md beside it. New editions that change a name or meaning add a section. */
export const changelog = `# Changes of the form of the data

The form of the data (names of files, columns and fields, and what they mean) has a version: the \`v1\` in its address.
A new column, field, file or word of a vocabulary may come at any time. What would break a program that reads the data
comes only under a new number, and the old address stays.

What the data says is another matter: \`/changes/\` and the feeds tell which facts changed.

## v1, edition 2026.11

- First form: JSON for each collection and entry, CSV tables, JSON Schemas, Data Package 2.0, DCAT, OpenAPI, the
  matrix of barriers and schemes, and the sources as CSL-JSON, BibTeX and RIS.
`

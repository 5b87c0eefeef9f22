import { createHash } from 'node:crypto'
import type { Site } from '../../model/index.ts'
import { dataFolder, fullAddress, licence } from './addresses.ts'
import { separator, type Column, type Table } from './table.ts'

/** A file that leaves, by its path below the base of the site. */
export interface DataFile {
  path: string
  text: string
  /** IANA media type. */
  mediatype: string
  title: string
  /** The table that the file holds. */
  table?: Table
}

/** What the data is, in one paragraph; used by every description of it. */
export const about = {
  name: 'hakku',
  title: 'Hakku: what migrant informal workers in India are promised and what they receive',
  description:
    'Schemes, occupations, barriers and practices with every fact typed, dated and sourced: benefits, conditions, papers, steps, portability, findings, figures and reports from the field. Compiled from documents; facts that were checked in the field say so.',
  keywords: ['social protection', 'migrant workers', 'informal workers', 'portability', 'India', 'Karnataka'],
}

/** Name of the author and publisher in all descriptions. */
export const contributors = ({ name }: Site): string => `The ${name} contributors`

/** SHA-256 of a text, in hexadecimal digits. */
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => Buffer.byteLength(text)

/** The published profile of Data Package 2.0 does not know the type `list` of its own text, so a list is a string here. */
function field({ name, type, description, values }: Column): object {
  return {
    name,
    type: type === 'list' ? 'string' : type,
    description: type === 'list' ? `${description} Several values are joined by ${separator}`.trim() : description,
    ...(values ? { constraints: { enum: values } } : {}),
  }
}

/** Table Schema 2.0 of a table. */
export function tableSchema({ columns, key }: Table): object {
  const foreign = columns.filter(({ refersTo }) => refersTo)
  return {
    fields: columns.map(field),
    ...(key.length > 0 ? { primaryKey: key } : {}),
    ...(foreign.length > 0 ? { foreignKeys: foreign.map(({ name, refersTo }) => ({ fields: [name], reference: { resource: refersTo?.table, fields: [refersTo?.column] } })) } : {}),
    missingValues: [''],
  }
}

const below = (path: string) => path.slice(dataFolder.length + 1)

function resource(file: DataFile): object {
  const { path, table, text, mediatype, title } = file
  const shared = { path: below(path), mediatype, encoding: 'utf-8', bytes: bytesOf(text), hash: `sha256:${sha256(text)}` }
  if (table) return { name: table.name.toLowerCase(), type: 'table', title: table.title, description: table.description, ...shared, format: 'csv', schema: tableSchema(table) }
  const name = below(path).toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-')
  return { name, title, ...shared, format: name.slice(name.lastIndexOf('.') + 1) }
}

/** The Data Package 2.0 descriptor of the files. */
export function dataPackage(site: Site, files: readonly DataFile[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    id: fullAddress(site, `${dataFolder}/datapackage.json`),
    title: about.title,
    description: about.description,
    homepage: fullAddress(site, 'data/'),
    version: site.edition.number,
    created: `${site.edition.date}T00:00:00Z`,
    keywords: about.keywords,
    contributors: [{ title: contributors(site), path: fullAddress(site, ''), roles: ['author', 'publisher'] }],
    licenses: [{ name: licence.name, title: licence.title, path: licence.path }],
    resources: files.map(resource),
  }
}

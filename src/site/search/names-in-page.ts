import { indexOf, unpack, type NameIndex } from '../../views/search/index.ts'

/** What the filters ask: a value for some of `kind`, `occupation`, `state`, `need`. */
export type Chosen = Readonly<Record<string, string>>

/** What the loaded scripts set. */
interface Loaded {
  hakkuNames?: string
  hakkuMoreNames?: string
  hakkuSources?: string
  hakkuFacets?: string
}

const loading = new Map<string, Promise<void>>()

/** Loads a script once. A failure is forgotten, so that the next key tries again. */
function load(address: string): Promise<void> {
  const known = loading.get(address)
  if (known) return known
  const fresh = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve()
    script.onerror = () => {
      loading.delete(address)
      reject(new Error(address))
    }
    document.head.appendChild(script)
  })
  loading.set(address, fresh)
  return fresh
}

/** Addresses of the two files with the names of entries, as `inTwo` parts them. */
export interface NameFiles {
  names: string
  moreNames: string
}

const read = (text: string | undefined) => unpack(text ?? '')
let first: NameIndex | undefined
let all: NameIndex | undefined
let ofSources: NameIndex | undefined

/** The names for the first answer, or those of all entries once they are there. Loaded when first asked for. */
export async function names(files: NameFiles): Promise<NameIndex> {
  await load(files.names)
  return all ?? (first ??= indexOf(read((window as Loaded).hakkuNames)))
}

/** Whether the names of all entries are there. */
export const allNamesHere = (): boolean => all !== undefined

/** The names of all entries. The second file is loaded after the first, which somebody may be waiting for. */
export async function allNames(files: NameFiles): Promise<NameIndex> {
  await load(files.names)
  await load(files.moreNames)
  return (all ??= indexOf([...read((window as Loaded).hakkuNames), ...read((window as Loaded).hakkuMoreNames)]))
}

/** Titles and publishers of sources. */
export async function namesOfSources(address: string): Promise<NameIndex> {
  await load(address)
  return (ofSources ??= indexOf(read((window as Loaded).hakkuSources)))
}

let rows: Map<string, string[][]> | undefined

/** A test whether an entry, by `collection/id`, fits the chosen filters. Loads what it needs only when something is chosen. */
export async function fitting(chosen: Chosen, files: NameFiles, address: string): Promise<(key: string) => boolean> {
  const kind = chosen.kind
  const ofKind = (key: string) => !kind || key.startsWith(`${kind}/`)
  if (!chosen.occupation && !chosen.state && !chosen.need) return ofKind
  const [{ entries }] = await Promise.all([allNames(files), load(address)])
  rows ??= new Map(((window as Loaded).hakkuFacets ?? '').split('\t').map((row, at): [string, string[][]] => [`${entries[at]?.collection}/${entries[at]?.id}`, row.split('|').map((cell) => cell.split(' '))]))
  const found = rows
  return (key) => {
    const [occupations = [], states = [], needs = []] = found.get(key) ?? []
    const holds = (own: string[], value: string | undefined, whole: string) => !value || own.includes(value) || own.includes(whole)
    return ofKind(key) && holds(occupations, chosen.occupation, 'any') && holds(states, chosen.state, /^IN-/.test(chosen.state ?? '') ? 'IN' : '-') && holds(needs, chosen.need, '-')
  }
}

import { indexOf, unpack, type NameIndex } from '../../views/search/index.ts'

/** What the filters ask: a value for some of `kind`, `occupation`, `state`, `need`. */
export type Chosen = Readonly<Record<string, string>>

/** What the loaded scripts set. */
interface Loaded {
  hakkuNames?: string
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

const indexes = new Map<string, NameIndex>()

/** An index of names, loaded when first asked for: of the entries, or of the sources. */
export async function names(address: string, variable: 'hakkuNames' | 'hakkuSources' = 'hakkuNames'): Promise<NameIndex> {
  await load(address)
  const index = indexes.get(variable) ?? indexOf(unpack((window as Loaded)[variable] ?? ''))
  indexes.set(variable, index)
  return index
}

let rows: Map<string, string[][]> | undefined

/** A test whether an entry, by `collection/id`, fits the chosen filters. Loads what it needs only when something is chosen. */
export async function fitting(chosen: Chosen, addressOfNames: string, address: string): Promise<(key: string) => boolean> {
  const kind = chosen.kind
  const ofKind = (key: string) => !kind || key.startsWith(`${kind}/`)
  if (!chosen.occupation && !chosen.state && !chosen.need) return ofKind
  const [{ entries }] = await Promise.all([names(addressOfNames), load(address)])
  rows ??= new Map(((window as Loaded).hakkuFacets ?? '').split('\t').map((row, at): [string, string[][]] => [`${entries[at]?.collection}/${entries[at]?.id}`, row.split('|').map((cell) => cell.split(' '))]))
  const found = rows
  return (key) => {
    const [occupations = [], states = [], needs = []] = found.get(key) ?? []
    const holds = (own: string[], value: string | undefined, whole: string) => !value || own.includes(value) || own.includes(whole)
    return ofKind(key) && holds(occupations, chosen.occupation, 'any') && holds(states, chosen.state, /^IN-/.test(chosen.state ?? '') ? 'IN' : '-') && holds(needs, chosen.need, '-')
  }
}

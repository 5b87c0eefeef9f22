import { EVENT_ID, getScalarValue, type Event } from 'js-yaml'

/** Where a field stands in its YAML, in characters from its start. */
export interface KeyPlace {
  /** Start of the key, or of the item of a list. */
  key: number
  /** Start and end of the value when it is a single scalar. */
  start?: number
  end?: number
}

const isEnd = (event: Event | undefined) => event === undefined || event.type === EVENT_ID.POP

/** Maps each path of a document, its parts joined by a newline, to its place. In the order of the text. */
export function keyPlaces(events: Event[], source: string): Map<string, KeyPlace> {
  const found = new Map<string, KeyPlace>()
  let next = 1
  const node = (path: string): void => {
    const event = events[next++]
    if (event?.type === EVENT_ID.SCALAR) {
      const place = found.get(path)
      if (place) Object.assign(place, { start: event.valueStart, end: event.valueEnd })
    } else if (event?.type === EVENT_ID.MAPPING) {
      while (!isEnd(events[next])) {
        const key = events[next++] as Event
        const name = key.type === EVENT_ID.SCALAR ? getScalarValue(source, key) : ''
        const child = path === '' ? name : `${path}\n${name}`
        if (key.type === EVENT_ID.SCALAR) found.set(child, { key: key.valueStart })
        node(child)
      }
      next++
    } else if (event?.type === EVENT_ID.SEQUENCE) {
      for (let index = 0; !isEnd(events[next]); index++) {
        const child = path === '' ? String(index) : `${path}\n${index}`
        const item = events[next] as Event
        const key = 'valueStart' in item ? item.valueStart : 'start' in item ? item.start : undefined
        if (key !== undefined) found.set(child, { key })
        node(child)
      }
      next++
    }
  }
  node('')
  return found
}

/** English names that take an article: in the Philippines, in the world. */
export function placeForm(name: string): string {
  if (name.startsWith('The ')) return name.replace('The', 'the')
  return /^(Philippines|Maldives)$|Islands$/.test(name) ? `the ${name}` : name
}

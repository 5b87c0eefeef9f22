/** What is used of @citation-js, which brings no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    output: { format(format: string, data: readonly object[], options?: object): string }
    input: { chain(input: unknown, options?: { forceType?: string; generateGraph?: boolean; target?: string }): Record<string, unknown>[] }
    config: { get(name: string): Record<string, unknown> }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'

/**
 * Chrome 80 to 84 know no `replaceAll`, which the parser of the address uses: without it they would take every answer of
 * a link for one that cannot be read.
 */
const text = String.prototype as unknown as { replaceAll?: (from: string, to: string) => string }
if (!text.replaceAll)
  text.replaceAll = function (this: string, from: string, to: string) {
    return this.split(from).join(to)
  }
export {}

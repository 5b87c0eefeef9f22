import type { ReadFile, YamlFault } from '../corpus/index.ts'
import type { Finding } from './rule.ts'

/** Findings for one fault of the front matter as YAML. */
export function* yamlFindings(file: ReadFile, fault: YamlFault, message: (detail: string) => string, cure: string): Iterable<Finding> {
  if (file.broken?.fault === fault)
    yield { path: file.path, line: file.broken.line, column: file.broken.column, message: message(file.broken.detail), cure }
}

import { rule } from './rule.ts'
import { yamlFindings } from './yaml.ts'

export default rule({
  code: 'yaml-anchor',
  level: 'error',
  scope: 'file',
  explain:
    'YAML can name a piece (&name) and repeat it (*name). A few lines of that can grow into gigabytes, and nobody sees at the place of use what stands there. Write the value out. Text that starts with & or * needs quotes.',
  example: { bad: 'sources: &all [board-page]\nsteps: *all', good: 'sources: [board-page]' },
  check: (file) => yamlFindings(file, 'yaml-anchor', () => 'anchors (&) and aliases (*) are not taken', 'write the value out; put quotes around text that starts with & or *'),
})

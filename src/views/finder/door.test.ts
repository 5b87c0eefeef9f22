import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('imports nothing that runs from outside its folder: a browser loads it as it stands', () => {
  const folder = import.meta.dirname
  const modules = readdirSync(folder).filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
  expect(modules).toContain('finder.ts')
  const imports = modules.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/^(?:import|export)\s+(?!type\b)[^'\n]*from\s+'([^']+)'/gm)].map((found) => `${name}: ${found[1]}`))
  expect(imports.filter((line) => !/: \.\/[a-z-]+\.ts$/.test(line))).toEqual([])
})

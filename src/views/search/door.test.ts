import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('imports nothing that runs from outside its folder: a browser loads it as it stands', () => {
  const folder = import.meta.dirname
  const atBuildOnly = 'of-corpus.ts'
  const modules = readdirSync(folder).filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name) && name !== atBuildOnly)
  expect(modules).toContain('answer.ts')
  const imports = modules.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/^(?:import|export)\s+(?!type\b)[^'\n]*from\s+'([^']+)'/gm)].map((found) => `${name}: ${found[1]}`))
  expect(imports.filter((line) => !/: \.\/[a-z-]+\.ts$/.test(line) || line.endsWith(`/${atBuildOnly}`))).toEqual([])
})

it('uses no syntax that the oldest browsers refuse: Safari 13 has no lookbehind', () => {
  const folder = import.meta.dirname
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))) expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(/\(\?<[=!]/)
})

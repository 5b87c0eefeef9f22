import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { readCorpus } from '../../corpus/index.ts'
import { ownKeywords } from './schema.ts'

/** The made-up corpus of the tests. */
export const sample = readCorpus(resolve('src/testing/good'))

/** A validator of JSON Schema 2020-12 that knows our own keywords and refuses any other that is unknown. */
export function validator(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true })
  formats.default(ajv)
  for (const keyword of ownKeywords) ajv.addKeyword(keyword)
  return ajv
}

/** A validator of draft 7, in which the profile of Data Package is written. */
export function draft7(): Ajv {
  const ajv = new Ajv({ allErrors: true, strict: false, formats: { textarea: true } })
  formats.default(ajv)
  return ajv
}

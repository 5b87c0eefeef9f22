/**
 * The small search index: titles and other names of entries in every language, small modules without dependencies, the
 * same at build and in the reader's browser. They take the text that `pack` wrote and ask nothing of the network.
 * Field workers type as they speak: any script, any spelling, in the words of the trouble. So words are compared by sound
 * (`sound.ts`), words of one meaning count for each other (`meanings.ts`), slips are forgiven (`likeness.ts`), and an entry is
 * as good an answer as its best name (`answer.ts`). `fitsOf`, `fitTo` and `weightOf` serve other lists that are asked in the same words.
 */
export { answer, type NameHit } from './answer.ts'
export { fitsOf, fitTo, weightOf } from './fit.ts'
export { inTwo } from './in-two.ts'
export { folded } from './letters.ts'
export { indexOf, type NameIndex } from './name-index.ts'
export type { Named } from './names.ts'
export { pack, unpack } from './packed.ts'
export { sayingWords, wordsOf } from './words.ts'

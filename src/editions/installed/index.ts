/** The site as a phone keeps it: what is kept whole, the worker that answers without a network, the manifests. Made with every build. */
export { keptFiles, keptFolder } from './kept.ts'
export { manifestOf } from './manifest.ts'
export { packed, type List, type ListedFile } from './packed.ts'
export { workerOf } from './worker.ts'
export { manifestName, workerName, writeInstalled } from './write.ts'

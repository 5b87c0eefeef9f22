import { defineConfig } from 'vitest/config'

/** Unit tests stand beside the code. Tests of built sites stand in src/testing/site: they build first, then browse. */
export default defineConfig({
  test: {
    projects: [
      // Files of unit tests share their modules: reading Zod and the schemas anew for each took a third of the time.
      { test: { name: 'unit', isolate: false, include: ['src/**/*.test.ts'], exclude: ['src/testing/site/**'], testTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          isolate: false,
          include: ['src/testing/site/**/*.test.ts'],
          globalSetup: ['src/testing/site/setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})

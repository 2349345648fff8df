import { defineConfig } from 'vitest/config'

/** What takes minutes; a short version of each is in the usual suite. */
export default defineConfig({
  test: {
    include: ['{server,db,bench,scripts}/**/*.long.ts'],
    testTimeout: 600_000,
    fileParallelism: false,
  },
})

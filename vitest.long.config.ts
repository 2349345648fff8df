import { defineConfig } from 'vitest/config'

/** What takes longer than the suite may: the same promises at their full size, by `npm run test:long`. */
export default defineConfig({
  test: {
    include: ['{server,db,ml,bench,scripts}/**/*.long.ts'],
    testTimeout: 600_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})

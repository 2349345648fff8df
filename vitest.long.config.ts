import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{server,db,bench,scripts}/**/*.long.ts'],
    testTimeout: 600_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})

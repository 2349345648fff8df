import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{contracts,inference,server,db,ml,app,bench,scripts}/**/*.test.ts'],
    testTimeout: 60_000,
    // A database of its own opens within a second, but not on a machine that has others to serve.
    hookTimeout: 180_000,
  },
})

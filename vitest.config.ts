import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{contracts,server,db,ml,app,bench,scripts}/**/*.test.ts'],
    testTimeout: 60_000,
  },
})

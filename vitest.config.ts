import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const FOLDERS = ['contracts', 'inference', 'server', 'db', 'ml', 'app', 'bench', 'scripts']

const replacesModules = (file: string) => readFileSync(file, 'utf8').includes('vi.mock(')

/** What needs modules of its own: who replaces some, and TensorFlow.js, which has one backend and one store of tensors. */
const ALONE = [
  'ml/**/*.test.ts',
  ...FOLDERS.filter((folder) => folder !== 'ml')
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))))
    .filter((file) => file.endsWith('.test.ts') && replacesModules(file)),
]

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          // To load the same modules for every file anew takes longer than most of the tests.
          name: 'together',
          isolate: false,
          include: [`{${FOLDERS.join(',')}}/**/*.test.ts`],
          exclude: ['**/node_modules/**', ...ALONE],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
    testTimeout: 60_000,
    // A database of its own opens within a second, but not on a machine that has others to serve.
    hookTimeout: 180_000,
  },
})

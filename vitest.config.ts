import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * Tests of what has a state that lives as long as the process: TensorFlow.js's backend and tensors, servers and their
 * sockets, a process that is killed or measured.
 */
const STATEFUL = /^(ml|bench|server\/(cluster|transport|archive|backup|ops)|server\/[^/]+$)/
/** Who replaces modules or the clock, or measures. */
const MEDDLES = /vi\.mock\(|useFakeTimers|performance\.now|memoryUsage/

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => join(folder, file).replaceAll('\\', '/'))

const files = ['contracts', 'inference', 'server', 'db', 'ml', 'app', 'bench', 'scripts'].flatMap(filesIn)
const alone = files.filter((file) => STATEFUL.test(file) || MEDDLES.test(readFileSync(file, 'utf8')))

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          // To load the same modules anew for each file takes longer than most of the tests.
          name: 'together',
          isolate: false,
          include: files.filter((file) => !alone.includes(file)),
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
    // One worker less, as is the default, is one of two where a machine has two cores.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // A database of its own opens within a second, but not on a machine that has others to serve.
    hookTimeout: 180_000,
  },
})

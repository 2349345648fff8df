import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { deserialize } from 'node:v8'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RECIPES } from '../recipes/recipes.ts'
import type { Backend } from './backend.ts'
import { noSoftwareWebgpu, softwareWebgpuEnvironment } from './testing/software-webgpu.ts'

const PROGRAM = fileURLToPath(new URL('testing/write-gradients.ts', import.meta.url))
/** SwiftShader compiles each shader for the processor first. */
const TIMEOUT_MS = 240_000

const noWebgpu = noSoftwareWebgpu()
if (noWebgpu) process.stderr.write(`WebGPU is not compared with the cpu backend here: ${noWebgpu}\n`)

const COMPARED = [
  { backend: 'wasm', reason: null },
  { backend: 'webgpu', reason: noWebgpu },
] as const

describe('loss and gradients against the plain cpu backend', () => {
  let folder: string

  /** Runs every recipe once on `backend`, in a process of its own, into `folder`. */
  const compute = async (backend: string): Promise<void> => {
    await mkdir(join(folder, backend))
    const env = backend === 'webgpu' ? await softwareWebgpuEnvironment(folder) : process.env
    await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', PROGRAM, backend, join(folder, backend)],
      { env },
    )
  }
  const read = async (
    backend: string,
    recipe: string,
  ): Promise<{ values: Float32Array[]; memory: [tensors: number, bytes: number][] }> =>
    deserialize(await readFile(join(folder, backend, recipe)))

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'catwalk-gradients-'))
    await compute('cpu')
  }, TIMEOUT_MS)
  afterAll(() => rm(folder, { recursive: true }))

  for (const { backend, reason } of COMPARED) {
    describe.skipIf(reason)(reason ? `${backend} (${reason})` : backend, () => {
      beforeAll(() => compute(backend), TIMEOUT_MS)

      it.each(RECIPES.map(({ id }) => id))('%s within 1e-4 of the largest value of each', async (recipe) => {
        const { values: expected } = await read('cpu', recipe)
        const { values: actual } = await read(backend, recipe)
        expect(actual.map(({ length }) => length)).toEqual(expected.map(({ length }) => length))
        for (const [which, values] of expected.entries()) {
          const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
          const worst = values.reduce((most, value, i) => {
            const difference = Math.abs(value - actual[which]![i]!)
            // Math.max would pass NaN on only to have it compared as false.
            return difference <= most ? most : difference
          }, 0)
          expect(scale).toBeGreaterThan(0)
          expect(worst / scale).toBeLessThan(1e-4)
        }
      })

      it('tells its device, and a driver where it has one', async () => {
        const { name, device, driver }: Backend = deserialize(
          await readFile(join(folder, backend, 'backend')),
        )
        expect(name).toBe(backend)
        expect(device.length).toBeGreaterThan(3)
        if (backend === 'webgpu') expect(driver).toMatch(/^SwiftShader driver \d/)
        else expect(driver).toBeNull()
      })

      it.each(RECIPES.map(({ id }) => id))('no step of %s leaks a tensor', async (recipe) => {
        const { memory } = await read(backend, recipe)
        expect(memory).toEqual(Array.from({ length: 3 }, () => memory[0]))
        expect(memory[0]![0]).toBeGreaterThan(0)
      })
    })
  }
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { digest } from '../../../data/digest.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url))

it('kernels.wasm was made of kernels.ts as it is: `npm run wasm -w ml`', () => {
  const [section] = WebAssembly.Module.customSections(new WebAssembly.Module(read('kernels.wasm')), 'source')
  expect(Buffer.from(section!).toString()).toBe(digest('sha256', read('kernels.ts')))
})

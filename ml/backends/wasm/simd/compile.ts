// `npm run wasm -w ml`: makes kernels.wasm of kernels.ts. The compiler is fetched for it, as nothing else needs its 100 MB.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { digest } from '../../../data/digest.ts'

const [source, target] = ['kernels.ts', 'kernels.wasm'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
) as [string, string]

/** A custom section of a wasm module: id 0, its size, and a name before the content; each shorter than 128 bytes. */
const customSection = (name: string, content: string): Buffer => {
  const body = Buffer.concat([Buffer.from([name.length]), Buffer.from(name), Buffer.from(content)])
  return Buffer.concat([Buffer.from([0, body.length]), body])
}

execFileSync(
  'npx',
  [
    ...['--yes', '--package', 'assemblyscript@0.28.20', 'asc', source, '--outFile', target],
    ...[
      '--runtime',
      'stub',
      '-O3',
      '--noAssert',
      '--enable',
      'simd',
      '--importMemory',
      '--initialMemory',
      '0',
    ],
  ],
  { stdio: 'inherit' },
)
// So that a test sees whether it is still this source's, without the compiler.
writeFileSync(
  target,
  Buffer.concat([readFileSync(target), customSection('source', digest('sha256', readFileSync(source)))]),
)

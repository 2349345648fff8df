import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, expect, it } from 'vitest'
import { ROOT } from '../../scripts/build.mjs'

const folder = mkdtempSync(join(tmpdir(), 'catwalk-loaded-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Told of every module that is asked for. */
const HOOKS = `
import { appendFileSync } from 'node:fs'
export const resolve = (specifier, context, next) => {
  appendFileSync(${JSON.stringify(join(folder, 'asked'))}, specifier + '\\n')
  return next(specifier, context)
}`

it('R-NODE-7: without REDIS_URL neither Redis’s client nor the adapter is loaded', async () => {
  const outfile = join(ROOT, '.build', `loaded-${process.pid}.mjs`)
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['server/main.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.9',
    metafile: true,
    write: true,
    logLevel: 'warning',
  })
  const [output] = Object.values(metafile.outputs)
  const kinds = output!.imports.filter(({ path }) => /redis/.test(path)).map(({ kind }) => kind)
  // They are in it, and only where somebody asks for them.
  expect(kinds).toEqual(['dynamic-import', 'dynamic-import'])

  writeFileSync(join(folder, 'hooks.mjs'), HOOKS)
  const hooks = `data:text/javascript,${encodeURIComponent(
    `import { register } from 'node:module'; register(${JSON.stringify(pathToFileURL(join(folder, 'hooks.mjs')).href)})`,
  )}`
  // It stops at a wrong setting, with everything loaded that it loads at its start.
  const run = spawnSync(process.execPath, ['--import', hooks, outfile], {
    cwd: ROOT,
    env: { ...process.env, PORT: 'none', REDIS_URL: '' },
    encoding: 'utf8',
  })
  rmSync(outfile)
  expect(run.stderr).toContain('PORT has a wrong value')
  const asked = readFileSync(join(folder, 'asked'), 'utf8').split('\n')
  expect(asked).toContain('socket.io')
  expect(asked.filter((specifier) => /redis/.test(specifier))).toEqual([])
})

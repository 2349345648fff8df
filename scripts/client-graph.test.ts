import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { ROOT } from './build.mjs'
import { phoneBundle } from './phone.mjs'

/** Where what runs in a browser begins: pages mark it, phones and the models' worker have an entry of their own. */
const entries = (): string[] =>
  readdirSync(join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => join('app', name))
    .filter(
      (path) =>
        /^['"]use client['"]/.test(readFileSync(join(ROOT, path), 'utf8')) ||
        path.endsWith('worker/worker.ts'),
    )

/** Files that are bundled, and packages that are asked for, with whoever asks. */
const graph = ({ inputs }: Metafile) => ({
  files: Object.keys(inputs).map((path) => relative(ROOT, join(ROOT, path))),
  packages: Object.values(inputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external).map(({ path }) => path),
  ),
})

const OURS = /^(app|contracts|inference)\//
/** What pages use; it knows nothing that a server would. */
const PACKAGES =
  /^(react|react-dom|next|use-intl|socket\.io-client|zod|qrcode|@tanstack\/react-virtual|@tensorflow\/tfjs-[\w-]+|@2toad\/profanity)(\/|$)/

describe('what browsers load', () => {
  it('R-SAFE-9: the pages hold no module of the server, the database or the pack, and nothing of Node', async () => {
    const { metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: entries(),
      bundle: true,
      write: false,
      metafile: true,
      packages: 'external',
      outdir: 'out',
      loader: { '.woff2': 'file' },
      logLevel: 'silent',
    })
    const { files, packages } = graph(metafile)
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((path) => !OURS.test(path))).toEqual([])
    expect(packages.filter((name) => !PACKAGES.test(name))).toEqual([])
  })

  it('R-SAFE-9: nor do the pages of phones', async () => {
    const { metafile } = await build({
      ...phoneBundle(ROOT, '.build/none'),
      entryPoints: ['app/_phone/client.tsx'],
      write: false,
      plugins: [],
    } as Parameters<typeof build>[0])
    const { files } = graph(metafile!)
    expect(files.filter((path) => !OURS.test(path) && !path.includes('node_modules/'))).toEqual([])
    expect(
      files.filter((path) =>
        /node_modules\/(pino|postgres|drizzle-orm|socket\.io|next|@electric-sql)\//.test(path),
      ),
    ).toEqual([])
  })
})

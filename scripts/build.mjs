// Builds what is stale: the fonts, the pages with Next.js, those of phones and the server with esbuild.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const SERVER_BUNDLE = join(ROOT, '.build/server.mjs')

/** Backup and restore, which need no pages. */
export const TOOLS_BUNDLE = join(ROOT, '.build/tools.mjs')

const PHONE_FOLDER = '.build/phone'

const shared = ['contracts', 'package-lock.json', 'scripts/build.mjs']
const nodeBundle = {
  absWorkingDir: ROOT,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.9',
  sourcemap: true,
  logLevel: 'warning',
}
const PARTS = [
  {
    name: 'fonts',
    sources: ['package-lock.json', 'scripts/fonts.mjs'],
    output: join(ROOT, '.build/fonts/archivo.woff2'),
    build: async () => {
      const { cutFonts } = await import('./fonts.mjs')
      await cutFonts(ROOT)
    },
  },
  {
    name: 'server',
    sources: [...shared, 'server', 'db'],
    output: SERVER_BUNDLE,
    build: async () => {
      const { build } = await import('esbuild')
      await build({ ...nodeBundle, entryPoints: ['server/main.ts'], outfile: SERVER_BUNDLE })
    },
  },
  {
    name: 'tools',
    sources: [...shared, 'server', 'db'],
    output: TOOLS_BUNDLE,
    build: async () => {
      const { build } = await import('esbuild')
      await build({ ...nodeBundle, entryPoints: ['server/backup/cli.ts'], outfile: TOOLS_BUNDLE })
    },
  },
  {
    name: 'phone',
    sources: [...shared, 'app', 'scripts/phone.mjs', 'scripts/fonts.mjs'],
    output: join(ROOT, PHONE_FOLDER, 'manifest.json'),
    build: async () => {
      const { build } = await import('esbuild')
      const { phoneBundle } = await import('./phone.mjs')
      await build(phoneBundle(ROOT, PHONE_FOLDER))
    },
  },
  {
    name: 'pages',
    // The pages show the pack's figures, so its manifest is a source of theirs; some read the database themselves.
    sources: [
      ...shared,
      'inference',
      'app',
      'db',
      'next.config.ts',
      'tsconfig.json',
      'content/manifest.json',
      'scripts/fonts.mjs',
    ],
    output: join(ROOT, '.next/BUILD_ID'),
    build: () => {
      const next = join(ROOT, 'node_modules/next/dist/bin/next')
      const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
      const { status } = spawnSync(process.execPath, [next, 'build'], { cwd: ROOT, stdio: 'inherit', env })
      if (status !== 0) throw new Error('next build failed: see its output above')
    },
  },
]

const filesUnder = (path) => {
  const full = join(ROOT, path)
  if (!existsSync(full)) return []
  const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((e) => (e.isDirectory() ? filesUnder(join(path, e.name)) : [join(path, e.name)]))
}

/** One digest over names and contents. Not times: a checkout sets those anew. */
const digestOf = (sources) => {
  const hash = createHash('sha256').update(process.version)
  for (const source of sources) {
    const files = /\.\w+$/.test(source) ? [source] : filesUnder(source)
    for (const file of files.filter((f) => !/\.(test|long)\.tsx?$|\/testing\b/.test(f)))
      hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)))
  }
  return hash.digest('hex')
}

const stampOf = (part) => join(ROOT, `.build/${part.name}.stamp`)

/** @returns the parts to build, each with the digest of its sources as they are now */
export const staleParts = () =>
  PARTS.map((part) => ({ ...part, digest: digestOf(part.sources) })).filter(
    (part) =>
      !existsSync(part.output) ||
      !existsSync(stampOf(part)) ||
      readFileSync(stampOf(part), 'utf8') !== part.digest,
  )

/** @param only the one part that is needed; without it, all */
export const buildStale = async (only) => {
  mkdirSync(join(ROOT, '.build'), { recursive: true })
  for (const part of staleParts().filter(({ name }) => only === undefined || name === only)) {
    await part.build()
    // Written last: a build that was cut off is stale.
    writeFileSync(stampOf(part), part.digest)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildStale()
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

// How esbuild makes the bundle of the phone's pages: for browsers, and for the server, which draws a page first. Both in one
// build, so that the two call a class of a style sheet the same.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FONTS } from './fonts.mjs'

const CLIENT = 'app/_phone/client.tsx'
const DRAW = 'app/_phone/draw-page.tsx'

const addressOf = (output) => `/phone/${basename(output)}`

/** Writes which file is which, since names change with their content, and throws the files of earlier builds away. */
const manifest = (folder) => ({
  name: 'manifest',
  setup(build) {
    build.onEnd(({ metafile }) => {
      if (!metafile) return
      const outputs = Object.entries(metafile.outputs)
      const [script, { imports, cssBundle }] = outputs.find(([, { entryPoint }]) => entryPoint === CLIENT)
      const [draw] = outputs.find(([, { entryPoint }]) => entryPoint === DRAW)
      const assets = {
        script: addressOf(script),
        imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => addressOf(path)),
        style: addressOf(cssBundle),
      }
      const made = new Set(outputs.map(([path]) => basename(path)))
      for (const name of readdirSync(folder)) if (!made.has(name)) rmSync(join(folder, name))
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ assets, draw: basename(draw) }))
    })
  },
})

/** The fonts' packages name their own files; phones too take those that were cut. */
const cutFonts = (root) => ({
  name: 'cut-fonts',
  setup(build) {
    for (const { source, output } of FONTS)
      build.onResolve({ filter: new RegExp(`/${basename(source).replaceAll('.', '\\.')}$`) }, () => ({
        path: join(root, output),
      }))
  },
})

/** @returns the options for esbuild; `folder` is below `root` */
export const phoneBundle = (root, folder, { dev = false } = {}) => ({
  absWorkingDir: root,
  entryPoints: [CLIENT, DRAW],
  outdir: folder,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  // The browsers that Next.js builds the other pages for: a phone is fit for all of them.
  target: ['chrome111', 'firefox111', 'safari16.4'],
  minify: !dev,
  sourcemap: dev && 'inline',
  loader: { '.woff2': 'file' },
  alias: {
    // A tenth of React's weight.
    react: 'preact/compat',
    'react-dom': 'preact/compat',
    // What the components use of it; anything more of it fails the build.
    next: './app/_phone/next',
    // As in next.config.ts.
    'use-intl/format-message': 'use-intl/format-message/format-only',
  },
  metafile: true,
  plugins: [manifest(join(root, folder)), cutFonts(root)],
  logLevel: 'warning',
})

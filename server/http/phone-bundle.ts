import { readdir, readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { DrawPhonePage, PhoneAssets, PhoneManifest } from '../../contracts/index.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** A file as it is sent. */
export interface BundleFile {
  readonly type: string
  readonly content: Buffer
  /** Null where it is packed already. */
  readonly gzipped: Buffer | null
}

export interface PhoneBundle {
  readonly assets: PhoneAssets
  readonly files: ReadonlyMap<string, BundleFile>
  readonly drawPage: DrawPhonePage
}

const readBundleFile = async (path: string, type: string): Promise<BundleFile> => {
  const content = await readFile(path)
  return { type, content, gzipped: type.startsWith('text/') ? gzipSync(content, { level: 9 }) : null }
}

/** Reads the whole bundle at once, so that a build beside a running server takes nothing from its pages. */
export const readPhoneBundle = async (folder: string): Promise<PhoneBundle> => {
  const { assets, draw } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as PhoneManifest
  const names = (await readdir(folder)).filter((name) => extname(name) in TYPES && name !== draw)
  const files = await Promise.all(
    names.map(
      async (name) => [name, await readBundleFile(join(folder, name), TYPES[extname(name)]!)] as const,
    ),
  )
  const { drawPage } = await import(pathToFileURL(resolve(folder, draw)).href)
  return { assets, files: new Map(files), drawPage }
}

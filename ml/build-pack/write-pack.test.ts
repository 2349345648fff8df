import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ManifestSchema } from '../../contracts/content-pack.ts'
import { openPack } from '../report/read-pack.ts'
import { quantise } from './quantise.ts'
import { writePack } from './write-pack.ts'

describe('writePack', () => {
  let parent: string
  let folder: string
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'catwalk-pack-'))
    folder = join(parent, 'content')
  })
  afterEach(() => rm(parent, { recursive: true }))

  const write = (text: string) =>
    writePack(new Map([['predictions/logreg.top1.bin', Buffer.from(text)]]), ['logreg'], folder)

  it('writes the files with a manifest of their hashes and replaces the whole pack', async () => {
    await write('old')
    await writeFile(join(folder, 'left-over.bin'), 'x')
    const manifest = await write('new')
    expect(ManifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')))).toEqual(
      manifest,
    )
    expect((await readdir(folder)).sort()).toEqual(['manifest.json', 'predictions'])
    expect(Buffer.from(await (await openPack(folder)).read('predictions/logreg.top1.bin')).toString()).toBe(
      'new',
    )
  })

  it('is refused by the reader, by name, when a file was changed or is missing', async () => {
    await write('as built')
    const path = join(folder, 'predictions/logreg.top1.bin')
    const pack = await openPack(folder)
    await writeFile(path, 'meddled!')
    await expect(pack.read('predictions/logreg.top1.bin')).rejects.toThrow(
      `${path} differs from the pack's manifest`,
    )
    await rm(path)
    await expect(pack.read('predictions/logreg.top1.bin')).rejects.toThrow(`${path} is missing`)
    await expect(pack.read('other')).rejects.toThrow("is not in the pack's manifest")
  })

  it('is missed by name', async () => {
    await expect(openPack(folder)).rejects.toThrow(
      `There is no pack: ${join(folder, 'manifest.json')} is missing`,
    )
    await write('x')
    await writeFile(join(folder, 'manifest.json'), '{"format": 1}')
    await expect(openPack(folder)).rejects.toThrow('does not follow contracts/content-pack.ts')
  })
})

describe('quantise', () => {
  it('keeps the root of a probability in a byte', () => {
    expect(quantise(Float32Array.of(0, 0.0001, 0.25, 1, 1.0000001))).toEqual(
      Uint8Array.of(0, 3, 128, 255, 255),
    )
  })
})

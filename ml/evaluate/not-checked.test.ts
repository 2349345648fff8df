import { expect, it } from 'vitest'
import { openPack, readSummaries } from '../report/read-pack.ts'
import { notChecked } from './not-checked.ts'

it('what is not checked is said with its reason, and how many seeds it is', async () => {
  const summaries = await readSummaries(await openPack())
  const further = summaries.flatMap(({ seeds }) => seeds.slice(1)).length
  const [weights, trainings] = notChecked(summaries)
  expect(weights).toContain(`their weights are not committed: the figures of ${further} further seeds;`)
  expect(trainings).toContain('nothing is trained again: transfer.json, search.json and pace.json, beyond')
})

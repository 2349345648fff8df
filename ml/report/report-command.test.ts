import { describe, expect, it } from 'vitest'
import { MODEL_IDS } from '../../contracts/content-pack.ts'
import { openPack, readSummaries } from './read-pack.ts'
import { reportObject, reportTable } from './report-command.ts'

/** What the committed models must hold on the 10,000 test images. The two CNNs are to reach 0.90 and 0.91 when trained for longer. */
const FLOORS = { logreg: 0.84, ffnn: 0.88, cnn1: 0.89, cnn2: 0.9, resnet50: 0.86 }

describe('the report of the committed pack', () => {
  it('has every recipe with the figures that scripts read', async () => {
    const report = reportObject(await readSummaries(await openPack()))
    expect(Object.keys(report)).toEqual([...MODEL_IDS])
    for (const id of MODEL_IDS) {
      const { accuracy, confusion } = report[id]!
      const counts = confusion.flat().reduce((sum, count) => sum + count, 0)
      const hits = confusion.reduce((sum, row, label) => sum + row[label]!, 0)
      expect(counts).toBe(10_000)
      expect(accuracy).toBe(hits / counts)
    }
  })

  it('is above the floor for every recipe', async () => {
    const report = reportObject(await readSummaries(await openPack()))
    for (const id of MODEL_IDS) expect(report[id]!.accuracy).toBeGreaterThanOrEqual(FLOORS[id])
  })

  it('has one line per recipe below its head', async () => {
    const lines = reportTable(await readSummaries(await openPack())).split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['recipe', ...MODEL_IDS])
  })
})

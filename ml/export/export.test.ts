import { describe, expect, it } from 'vitest'
import { openPack, readSummaries, trainedModels } from '../report/read-pack.ts'
import { metricsCsv } from './metrics-csv.ts'
import { predictionsCsv } from './predictions-csv.ts'

describe('predictionsCsv', () => {
  it('has a line for every item and model, with all ten probabilities', () => {
    const sure = Float32Array.from({ length: 20 }, (_, i) => (i === 6 || i === 13 ? 0.91 : 0.01))
    const models = [
      { recipe: 'logreg', top1: Uint8Array.of(6, 3), probabilities: sure },
      { recipe: 'cnn2', top1: Uint8Array.of(0, 3), probabilities: sure },
    ]
    const lines = [...predictionsCsv(Uint8Array.of(6, 4), models)]
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe(
      'item,label,label_name,recipe,prediction,prediction_name,right,p0,p1,p2,p3,p4,p5,p6,p7,p8,p9\r\n',
    )
    const p = (at: number) => Array.from({ length: 10 }, (_, k) => (k === at ? '0.910000' : '0.010000'))
    expect(lines[1]).toBe(`0,6,Shirt,logreg,6,Shirt,1,${p(6)}\r\n`)
    expect(lines[4]).toBe(`1,4,Coat,cnn2,3,Dress,0,${p(3)}\r\n`)
  })
})

describe('metricsCsv', () => {
  it('has ten classes and two averages of every training, as in the pack', async () => {
    const summaries = await readSummaries(await openPack())
    const lines = metricsCsv(summaries).trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 12 * trainedModels(summaries).length)
    const { precision, recall, f1 } = summaries[0]!.house.metrics.perClass[1]!
    expect(lines[2]).toBe(`logreg,house,Trouser,${precision},${recall},${f1},1000`)
  })

  it('leaves an undefined figure empty', async () => {
    const [summary] = await readSummaries(await openPack())
    summary!.house.metrics.perClass[0]!.precision = null
    expect(metricsCsv([summary!]).split('\r\n')[1]).toMatch(/^logreg,house,T-shirt\/top,,0\.\d+/)
  })
})

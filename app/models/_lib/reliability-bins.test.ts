import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calibrationBins, expectedCalibrationError } from '../../../contracts/index.ts'
import { readLabels, readModels } from '../../_lib/read-pack.ts'
import { readPredictions } from '../../_lib/read-predictions.ts'
import { calibratedBins, reliabilityBins } from './reliability-bins.ts'

/** A row whose first class has probability p, the others sharing the rest. */
const row = (p: number): number[] => [p, ...new Array<number>(9).fill((1 - p) / 9)]
const answers = (...confidences: number[]) => ({
  top1: new Uint8Array(confidences.length),
  probabilities: Float32Array.from(confidences.flatMap(row)),
})
const predictions = answers(0.96, 0.96, 0.5)
const labels = Uint8Array.of(0, 1, 0)

it('leaves out bins without items and gives the others an interval', () => {
  const bins = reliabilityBins(calibrationBins(predictions.probabilities, predictions.top1, labels))
  expect(bins.map(({ count, accuracy }) => [count, accuracy])).toEqual([
    [1, 1],
    [2, 0.5],
  ])
  expect(bins[1]!.interval[0]).toBeCloseTo(0.0945, 3)
  expect(bins[1]!.interval[1]).toBeCloseTo(0.9055, 3)
})

it('bins confidences after scaling: 0.9 against nine of 0.1 / 9 each is 0.5 at temperature 2', () => {
  const bins = reliabilityBins(calibratedBins(answers(0.9), Uint8Array.of(0), { temperature: 2 }))
  expect(bins).toHaveLength(1)
  expect(bins[0]!.confidence).toBeCloseTo(0.5, 6)
})

it('a temperature of 1 changes no bin', () => {
  const { top1, probabilities } = predictions
  expect(calibratedBins(predictions, labels, { temperature: 1 }).map(({ count }) => count)).toEqual(
    calibrationBins(probabilities, top1, labels).map(({ count }) => count),
  )
})

describe.skipIf(!existsSync('content/manifest.json'))('the committed pack', () => {
  it('eight bits move the calibration error of no recipe by more than 0.001', async () => {
    for (const { recipe, house } of await readModels()) {
      const bins = calibratedBins(await readPredictions(recipe), await readLabels(), house)
      expect(Math.abs(expectedCalibrationError(bins) - house.metrics.eceCalibrated), recipe).toBeLessThan(
        0.001,
      )
    }
  })
})

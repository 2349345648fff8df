import { describe, expect, it } from 'vitest'
import { findRecipe, RECIPES } from '../recipes/recipes.ts'
import { openPack, readSummaries, trainedModels } from './read-pack.ts'
import { reportObject, reportTable, spreadOf } from './report-command.ts'

/** What the house trainings were to reach on the 10,000 test images. */
const TARGETS = {
  logreg: 0.845,
  ffnn: 0.9,
  cnn1: 0.92,
  cnn2: 0.93,
  'cnn2-tuned': 0.93,
  resnet50: 0.905,
  'resnet50-augmented': 0.9,
}
const pack = await openPack()
const summaries = await readSummaries(pack)

/** What the game loads when it starts: all but the models that browsers ask for. */
const PACK_MOST_BYTES = 12_000_000
/** Those models, but for ResNet50's backbone, which a person asks for. */
const BROWSER_MOST_BYTES = 4_000_000

describe('the report of the committed pack', () => {
  it('has every contestant, in the order of the recipes', () => {
    const inPack = new Set(summaries.map(({ recipe }) => recipe))
    const expected = RECIPES.filter(({ id, contestant }) => contestant || inPack.has(id))
    expect(summaries.map(({ recipe }) => recipe)).toEqual(expected.map(({ id }) => id))
  })

  it('says what each run ran on, of further seeds only where they were packed with it', () => {
    for (const { seeds, house } of summaries)
      expect(seeds.find(({ runId }) => runId === house.training.runId)!.ranOn).toMatchObject({
        device: house.training.device,
        secondsPerEpoch: house.training.secondsPerEpoch,
      })
  })

  it('says of every training what its recipe says of it now', () => {
    for (const { recipe: id, house, asPublished } of summaries) {
      const recipe = findRecipe(id)
      expect(house.training.notes).toEqual(expect.arrayContaining(recipe.house.notes))
      if (asPublished)
        expect(asPublished.training.notes).toEqual(expect.arrayContaining(recipe.asPublished!.notes))
    }
  })

  it('has the figures that scripts read, of both trainings where both were run', () => {
    for (const { asPublished, ...house } of Object.values(reportObject(summaries))) {
      for (const { accuracy, confusion } of [house, ...(asPublished ? [asPublished] : [])]) {
        const counts = confusion.flat().reduce((sum, count) => sum + count, 0)
        const hits = confusion.reduce((sum, row, label) => sum + row[label]!, 0)
        expect(counts).toBe(10_000)
        expect(accuracy).toBe(hits / counts)
      }
    }
  })

  it('has the scores before and after scaling, and what a training ran on for how long', () => {
    const { asPublished, ...house } = reportObject(summaries).cnn2!
    const summary = summaries.find(({ recipe }) => recipe === 'cnn2')!
    for (const [figures, { metrics, training }] of [
      [house, summary.house],
      [asPublished, summary.asPublished!],
    ] as const) {
      const { logLoss, logLossCalibrated, brier, brierCalibrated, ece, eceCalibrated, macro } = metrics
      const { backend, device, epochs, secondsPerEpoch } = training
      expect(figures).toMatchObject({
        logLoss,
        logLossCalibrated,
        brier,
        brierCalibrated,
        ece,
        eceCalibrated,
      })
      expect(figures).toMatchObject({ macroF1: macro.f1, backend, device, epochs, secondsPerEpoch })
    }
  })

  it.each(Object.entries(TARGETS))('%s has both trainings, its own reaches %d', (id, target) => {
    const summary = summaries.find(({ recipe }) => recipe === id)
    expect(summary?.house.training.kind).toBe('house')
    expect(summary?.asPublished?.training.kind).toBe('as-published')
    expect(reportObject(summaries)[id]!.accuracy).toBeGreaterThanOrEqual(target)
  })

  it('says of every training who taught it and how many workers it had, as its notes do', () => {
    for (const { trained } of trainedModels(summaries)) {
      const { notes, teachers, teacherShare, workers } = trained.training
      const noted = notes.flatMap((note) => /^Its teacher is the run (.+)-house-/.exec(note)?.[1] ?? [])
      expect(teachers).toEqual(noted)
      expect(teacherShare > 0).toBe(noted.length > 0)
      expect(workers).toBe(Number(notes.flatMap((note) => /^(\d+) workers/.exec(note)?.[1] ?? [])[0] ?? 1))
    }
  })

  it('has one line per training below its head', () => {
    const lines = reportTable(summaries).split('\n')
    expect(lines.map((line) => line.split(/ +/).slice(0, 2).join(' '))).toEqual([
      'recipe training',
      ...trainedModels(summaries).map(({ recipe, trained }) => `${recipe} ${trained.training.kind}`),
    ])
  })
})

describe('the committed pack', () => {
  it('stays small', () => {
    const sizeOf = (wanted: (path: string) => boolean) =>
      pack.manifest.files.filter(({ path }) => wanted(path)).reduce((sum, { bytes }) => sum + bytes, 0)
    const isForBrowsers = (path: string) => path.startsWith('browser/')
    expect(sizeOf((path) => !isForBrowsers(path))).toBeLessThan(PACK_MOST_BYTES)
    expect(sizeOf((path) => isForBrowsers(path) && !path.includes('backbone'))).toBeLessThan(
      BROWSER_MOST_BYTES,
    )
  })
})

describe('spreadOf', () => {
  it('is mean and sample deviation', () => {
    const { mean, deviation } = spreadOf([{ accuracy: 0.9 }, { accuracy: 0.91 }, { accuracy: 0.92 }])
    expect(mean).toBeCloseTo(0.91, 12)
    expect(deviation).toBeCloseTo(0.01, 12)
  })

  it('has no deviation for one seed', () => {
    expect(spreadOf([{ accuracy: 0.9 }])).toEqual({ mean: 0.9, deviation: null })
  })
})

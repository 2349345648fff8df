import { createElement, type ReactElement } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { LOCALES, type Locale } from '../../_lib/locale.ts'
import { readAnalysis, readLabels, readModels, readSearch, readTransfer } from '../../_lib/read-pack.ts'
import { readPredictions } from '../../_lib/read-predictions.ts'
import type { Area } from '../../messages/messages.ts'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { pairTable } from '../_lib/compare-pair.ts'
import { recallDifferences } from '../_lib/recall-differences.ts'
import { calibratedBins } from '../_lib/reliability-bins.ts'
import { Opening } from '../[recipe]/opening.tsx'
import { ClassDifferences } from '../compare/class-differences.tsx'
import { PairFigures } from '../compare/pair-figures.tsx'
import { AgreementBars } from './agreement-bars.tsx'
import { Curves } from './curves.tsx'
import { LayerDiagram } from './layer-diagram.tsx'
import { Overview } from './overview.tsx'
import { Reliability } from './reliability.tsx'
import { Robustness } from './robustness.tsx'
import { SearchPlot } from './search-plot.tsx'
import { Seeds } from './seeds.tsx'
import { TransferPlot } from './transfer-plot.tsx'

let locale: Locale = 'en'
vi.mock('../../_lib/texts.ts', () => ({
  getTexts: async (area: Area) => textsIn(locale, area),
  getWords: async () => wordsIn(locale),
}))

const render = async (chart: ReactElement): Promise<string> => {
  const stream = await renderToReadableStream(chart)
  await stream.allReady
  return new Response(stream).text()
}

const chartsOf = async (): Promise<ReactElement[]> => {
  const [models, analysis, transfer, search, labels] = await Promise.all([
    readModels(),
    readAnalysis(),
    readTransfer(),
    readSearch(),
    readLabels(),
  ])
  const predictions = await Promise.all(models.map(({ recipe }) => readPredictions(recipe)))
  const [a, b] = [models[0]!, models[3]!]
  const [ofA, ofB] = [predictions[0]!, predictions[3]!]
  return [
    createElement(Overview, { models }),
    createElement(AgreementBars, { agreement: analysis!.agreement }),
    createElement(TransferPlot, { transfer: transfer!, published: models.at(-1)!.published }),
    createElement(SearchPlot, { search: search! }),
    createElement(PairFigures, { a, b, table: pairTable(ofA, ofB, labels) }),
    createElement(ClassDifferences, { a, b, differences: recallDifferences(ofA, ofB, labels) }),
    ...models.flatMap((model, i) => [
      createElement(Opening, { model, models }),
      createElement(LayerDiagram, { model }),
      createElement(Curves, { model }),
      createElement(Seeds, { model }),
      createElement(Reliability, {
        model,
        calibrated: calibratedBins(predictions[i]!, labels, model.house),
      }),
      createElement(Robustness, { model, analysis: analysis! }),
    ]),
  ]
}

it.each(
  LOCALES,
)('every chart of the pack has its figures in words and in a table, in %s', async (language) => {
  locale = language
  const names = (await readModels()).map(({ recipe }) => wordsIn(language).modelName(recipe))
  // The longest first: the name of one may be a part of another's.
  names.sort((one, other) => other.length - one.length)
  const pages = await Promise.all((await chartsOf()).map(render))
  const figures = pages.flatMap((page) => page.match(/<figure.*?<\/figure>/gs) ?? [])
  expect(figures.length).toBeGreaterThan(40)
  for (const figure of figures) {
    const words = /<figcaption[^>]*>(.*?)<\/figcaption>/s.exec(figure)?.[1] ?? ''
    expect(words).toMatch(/\.$/)
    // The 2 of CNN 2 is no figure.
    expect(
      names.reduce((rest, name) => rest.replaceAll(name, ''), words),
      words,
    ).toMatch(/\d/)
    expect(figure.match(/<tr>/g)!.length, words).toBeGreaterThan(2)
  }
})

it('the figure of the deck’s run that the experiment comes near to is the pack’s', async () => {
  locale = 'en'
  const transfer = (await readTransfer())!
  const published = { accuracy: 0.5, macroF1: null, note: '' }
  expect(await render(createElement(TransferPlot, { transfer, published }))).toContain(
    'What the deck’s run of 0.50 comes nearest to',
  )
  expect(await render(createElement(TransferPlot, { transfer, published: null }))).toContain(
    'What the deck’s run comes nearest to',
  )
})

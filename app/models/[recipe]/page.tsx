import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { SiteFooter } from '../../_components/site-footer.tsx'
import { SiteHeader } from '../../_components/site-header.tsx'
import { readAnalysis, readLabels, readModels, readPace } from '../../_lib/read-pack.ts'
import { readPredictions } from '../../_lib/read-predictions.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { calibratedBins } from '../_lib/reliability-bins.ts'
import { ModelTabs } from '../_parts/model-tabs.tsx'
import { Construction } from './construction.tsx'
import { Interpretation } from './interpretation.tsx'
import { Opening } from './opening.tsx'
import styles from './recipe.module.css'
import { Results } from './results.tsx'

interface Props {
  params: Promise<{ recipe: string }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { recipe } = await params
  const model = (await readModels()).find((each) => each.recipe === recipe)
  return {
    title: model ? (await getWords()).modelName(model.recipe) : (await getTexts('common'))('notFound.title'),
  }
}

interface NeighbourProps {
  model: ModelSummary | undefined
  /** Which of the two it is. */
  side: 'previous' | 'next'
  name: (model: ModelSummary) => string
  word: string
}

const Neighbour = ({ model, side, name, word }: NeighbourProps) =>
  model ? (
    <Link href={`/models/${model.recipe}`} className={styles.neighbour} data-side={side}>
      <span className="caption">{word}</span>
      <span className={`headline ${styles.neighbourName}`}>
        <ModelMark model={model.recipe} size={34} />
        {name(model)}
      </span>
    </Link>
  ) : (
    <span />
  )

export default async function RecipePage({ params }: Props) {
  // The pack is the running server's, not the build's.
  await connection()
  const [{ recipe }, models, analysis, pace] = await Promise.all([
    params,
    readModels(),
    readAnalysis(),
    readPace(),
  ])
  const at = models.findIndex((each) => each.recipe === recipe)
  const model = models[at]
  if (!model) notFound()
  const [predictions, labels] = await Promise.all([readPredictions(model.recipe), readLabels()])
  const next = models[at + 1] ?? null
  const texts = await getTexts('models')
  const words = await getWords()
  const name = (neighbour: ModelSummary) => words.modelName(neighbour.recipe)
  const pair = analysis?.pairs.find(({ a, b }) => a === model.recipe && b === next?.recipe) ?? null
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <ModelTabs models={models} current={model.recipe} />
        <Opening model={model} models={models} />
        <Construction model={model} />
        <Results
          model={model}
          analysis={analysis}
          calibrated={calibratedBins(predictions, labels, model.house)}
        />
        <Interpretation model={model} next={next} pair={pair} pace={pace} />
        <nav className={styles.neighbours} aria-label={texts('recipe.neighbours')}>
          <Neighbour model={models[at - 1]} side="previous" name={name} word={texts('recipe.previous')} />
          <Neighbour model={models[at + 1]} side="next" name={name} word={texts('recipe.next')} />
        </nav>
      </main>
      <SiteFooter />
    </>
  )
}

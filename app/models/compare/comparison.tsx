import type { ReactNode } from 'react'
import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { readAnalysis, readLabels, readPackItems } from '../../_lib/read-pack.ts'
import { readPredictions } from '../../_lib/read-predictions.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { onlyOneRight, pairTable } from '../_lib/compare-pair.ts'
import { describeConsistency, describeTest, findPair } from '../_lib/describe-pair.ts'
import { recallDifferences } from '../_lib/recall-differences.ts'
import { Section } from '../_parts/section.tsx'
import { ClassDifferences } from './class-differences.tsx'
import styles from './compare.module.css'
import { OneSidedItems } from './one-sided-items.tsx'
import { PairFigures } from './pair-figures.tsx'

const SHOWN = 24

const Count = ({ model, children }: { model: ModelSummary; children: ReactNode }) => (
  <span className={styles.count}>
    <ModelMark model={model.recipe} />
    {children}
  </span>
)

/** Two recipes on the same test items: who is ahead, where, and on which garments. */
export const Comparison = async ({ a, b }: { a: ModelSummary; b: ModelSummary }) => {
  const [analysis, labels, ofA, ofB] = await Promise.all([
    readAnalysis(),
    readLabels(),
    readPredictions(a.recipe),
    readPredictions(b.recipe),
  ])
  const texts = await getTexts('models')
  const words = await getWords()
  const [nameA, nameB] = [words.modelName(a.recipe), words.modelName(b.recipe)]
  const table = pairTable(ofA, ofB, labels)
  const pair = analysis && findPair(analysis.pairs, a.recipe, b.recipe)
  const sides = await Promise.all(
    [
      { right: a, other: b, count: table.onlyA, found: onlyOneRight(ofA, ofB, labels, SHOWN) },
      { right: b, other: a, count: table.onlyB, found: onlyOneRight(ofB, ofA, labels, SHOWN) },
    ].map(async (side) => ({ ...side, items: await readPackItems(side.found.map(({ index }) => index)) })),
  )
  return (
    <>
      <Section
        id="test"
        kicker={texts('compare.test.kicker')}
        title={texts.rich('compare.test.title', {
          a: words.count(table.onlyA),
          b: words.count(table.onlyB),
          one: (items) => <Count model={a}>{items}</Count>,
          other: (items) => <Count model={b}>{items}</Count>,
        })}
        lead={[
          texts('compare.test.lead'),
          ...(pair
            ? [describeTest(texts, words, pair, [nameA, nameB]), describeConsistency(texts, words, pair)]
            : []),
        ].join(' ')}
      >
        <PairFigures a={a} b={b} table={table} />
      </Section>
      <Section
        id="classes"
        kicker={texts('compare.classes.kicker')}
        title={texts('compare.classes.title')}
        lead={texts('compare.classes.lead', { a: nameA, b: nameB })}
      >
        <ClassDifferences differences={recallDifferences(ofA, ofB, labels)} a={a} b={b} />
      </Section>
      {sides.map(({ right, other, count, found, items }) => (
        <Section
          key={right.recipe}
          id={`only-${right.recipe}`}
          kicker={texts('compare.only.kicker', { items: count })}
          title={texts('compare.only.title', { model: words.modelName(right.recipe) })}
          lead={
            count === 0
              ? texts('compare.only.none')
              : texts('compare.only.lead', {
                  right: words.modelName(right.recipe),
                  other: words.modelName(other.recipe),
                  some: count > found.length ? 'yes' : 'no',
                  shown: words.count(found.length),
                  count: words.count(count),
                })
          }
        >
          <OneSidedItems found={found} items={items} right={right} other={other} />
        </Section>
      ))}
    </>
  )
}

import type { ReactNode } from 'react'
import type { ModelSummary } from '../../../contracts/index.ts'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { readAnalysis, readLabels } from '../../_lib/read-pack.ts'
import { readPredictions } from '../../_lib/read-predictions.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { pairTable } from '../_lib/compare-pair.ts'
import { describeConsistency, describeTest, findPair } from '../_lib/describe-pair.ts'
import type { Side } from '../_lib/one-sided.ts'
import { readOneSided, viewOfOneSided } from '../_lib/read-one-sided.ts'
import { recallDifferences } from '../_lib/recall-differences.ts'
import { Section } from '../_parts/section.tsx'
import { ClassDifferences } from './class-differences.tsx'
import styles from './compare.module.css'
import { OneSidedItems } from './one-sided-items.tsx'
import { PairFigures } from './pair-figures.tsx'

const Count = ({ model, children }: { model: ModelSummary; children: ReactNode }) => (
  <span className={styles.count}>
    <ModelMark model={model.recipe} />
    {children}
  </span>
)

interface Props {
  a: ModelSummary
  b: ModelSummary
  /** How many items of either side. */
  shown: Readonly<Record<Side, number>>
}

/** Two recipes on the same test items: who is ahead, where, and on which garments. */
export const Comparison = async ({ a, b, shown }: Props) => {
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
  const pairQuery = `a=${a.recipe}&b=${b.recipe}`
  const sides = await Promise.all(
    [
      { side: 'onlyA', right: a, other: b, query: `${pairQuery}&onlyB=${shown.onlyB}` } as const,
      { side: 'onlyB', right: b, other: a, query: `${pairQuery}&onlyA=${shown.onlyA}` } as const,
    ].map(async (each) => ({
      ...each,
      first: await readOneSided(each.right, each.other, 0, shown[each.side]),
      view: await viewOfOneSided(each.right, each.other),
    })),
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
      <AreaTexts areas={['models']}>
        {sides.map(({ side, right, other, first, query, view }) => (
          <Section
            key={right.recipe}
            id={`only-${right.recipe}`}
            kicker={texts('compare.only.kicker', { items: table[side] })}
            title={texts('compare.only.title', { model: words.modelName(right.recipe) })}
            lead={
              table[side] === 0
                ? texts('compare.only.none')
                : texts('compare.only.lead', {
                    right: words.modelName(right.recipe),
                    other: words.modelName(other.recipe),
                  })
            }
          >
            <OneSidedItems
              side={side}
              right={right.recipe}
              other={other.recipe}
              first={first}
              total={table[side]}
              query={query}
              view={view}
            />
          </Section>
        ))}
      </AreaTexts>
    </>
  )
}

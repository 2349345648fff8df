import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { formatCount } from '../../_lib/format.ts'
import { readAnalysis, readLabels, readPackItems } from '../../_lib/read-pack.ts'
import { readPredictions } from '../../_lib/read-predictions.ts'
import { onlyOneRight, pairTable } from '../_lib/compare-pair.ts'
import { describeConsistency, describeTest, findPair } from '../_lib/describe-pair.ts'
import { recallDifferences } from '../_lib/recall-differences.ts'
import { Section } from '../_parts/section.tsx'
import { ClassDifferences } from './class-differences.tsx'
import styles from './compare.module.css'
import { OneSidedItems } from './one-sided-items.tsx'
import { PairFigures } from './pair-figures.tsx'

const SHOWN = 24

const Count = ({ model, items }: { model: ModelSummary; items: number }) => (
  <span className={styles.count}>
    <ModelMark model={model.recipe} />
    {formatCount(items)}
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
        kicker="On the same items"
        title={
          <>
            <Count model={a} items={table.onlyA} /> to <Count model={b} items={table.onlyB} />
          </>
        }
        lead={
          <>
            So many items only the one labels right, and so many only the other.{' '}
            {pair && `${describeTest(pair, [a.name, b.name])} ${describeConsistency(pair)}`}
          </>
        }
      >
        <PairFigures a={a} b={b} table={table} />
      </Section>
      <Section
        id="classes"
        kicker="By class"
        title="Who finds what"
        lead={`Recall of ${b.name} less that of ${a.name}, with 95\u00a0% intervals for paired shares: to the right of the line ${b.name} finds more of the class, to the left ${a.name}.`}
      >
        <ClassDifferences differences={recallDifferences(ofA, ofB, labels)} a={a} b={b} />
      </Section>
      {sides.map(({ right, other, count, found, items }) => (
        <Section
          key={right.recipe}
          id={`only-${right.recipe}`}
          kicker={`${formatCount(count)} items`}
          title={`Only ${right.name}`}
          lead={
            count === 0
              ? 'There is no such item.'
              : `Labelled right by ${right.name} alone; first those where ${other.name} was surest of its wrong answer${count > found.length ? `, ${found.length} of ${formatCount(count)}` : ''}.`
          }
        >
          <OneSidedItems found={found} items={items} right={right} other={other} />
        </Section>
      ))}
    </>
  )
}

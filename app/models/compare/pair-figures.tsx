import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelColor } from '../../_lib/models.ts'
import { domainOf, ticksOf } from '../../_lib/scale.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import type { PairTable } from '../_lib/compare-pair.ts'
import { describeResults } from '../_lib/describe-charts.ts'
import { isHead, trainingSeconds } from '../_lib/training-time.ts'
import { Chart } from '../_parts/chart.tsx'
import { resultTable } from '../_parts/result-table.ts'
import { quiet } from '../_parts/rich.tsx'
import { Strip, StripScale } from '../_parts/strip.tsx'
import styles from './compare.module.css'

interface Props {
  a: ModelSummary
  b: ModelSummary
  table: PairTable
}

/** Both accuracies on one scale, and the items by who was right. */
export const PairFigures = async ({ a, b, table }: Props) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const [nameA, nameB] = [words.modelName(a.recipe), words.modelName(b.recipe)]
  const domain = domainOf(
    [a, b].flatMap(({ house }) => house.metrics.accuracyInterval),
    0.01,
  )!
  const ticks = ticksOf(domain, 4)
  return (
    <>
      <Chart
        label={describeResults(texts, words, [a, b], false)}
        table={{
          caption: texts('compare.results.table', { a: nameA, b: nameB }),
          ...resultTable(texts, words, [a, b]),
        }}
      >
        <div className={`${styles.result} ${styles.head}`}>
          <span className={styles.scale}>
            <StripScale domain={domain} ticks={ticks} format={(tick) => words.percent(tick)} />
          </span>
        </div>
        {[a, b].map((model) => {
          const { recipe, house, parameters } = model
          return (
            <div key={recipe} className={styles.result}>
              <span className={styles.name}>
                <ModelMark model={recipe} size={24} /> {words.modelName(recipe)}
              </span>
              <Strip
                domain={domain}
                ticks={ticks}
                marks={[
                  {
                    at: house.metrics.accuracy,
                    interval: house.metrics.accuracyInterval,
                    look: 'solid',
                    color: modelColor(recipe),
                  },
                ]}
              />
              <span className={`figure ${styles.accuracy}`}>
                {texts.rich('compare.results.accuracy', {
                  quiet,
                  accuracy: words.percent(house.metrics.accuracy, 1),
                  interval: words.interval(house.metrics.accuracyInterval, 1),
                })}
              </span>
              <span className={styles.facts}>
                {texts('compare.results.facts', {
                  parameters: words.count(parameters),
                  head: isHead(model) ? 'yes' : 'no',
                  seconds: words.seconds(trainingSeconds(model)),
                  workers: house.training.workers,
                })}
              </span>
            </div>
          )
        })}
      </Chart>
      <table className={styles.four}>
        <caption className="visually-hidden">{texts('compare.results.four', { a: nameA, b: nameB })}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{texts('compare.results.right', { model: nameB })}</th>
            <th scope="col">{texts('compare.results.wrong', { model: nameB })}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{texts('compare.results.right', { model: nameA })}</th>
            <td className="figure">{words.count(table.bothRight)}</td>
            <td className={`figure ${styles.only}`} style={{ borderColor: modelColor(a.recipe) }}>
              {words.count(table.onlyA)}
            </td>
          </tr>
          <tr>
            <th scope="row">{texts('compare.results.wrong', { model: nameA })}</th>
            <td className={`figure ${styles.only}`} style={{ borderColor: modelColor(b.recipe) }}>
              {words.count(table.onlyB)}
            </td>
            <td className="figure">{words.count(table.bothWrong)}</td>
          </tr>
        </tbody>
      </table>
    </>
  )
}

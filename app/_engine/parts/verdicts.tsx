'use client'

import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import { type BrowserModel, type BrowserPack, CLASS_COUNT, type ModelId } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelColor } from '../../_lib/models.ts'
import { useWords } from '../../_lib/use-words.ts'
import { answerOf } from '../agreement.ts'
import type { Verdict } from '../protocol.ts'
import { bytesOf, type EngineState, type ModelState } from '../use-engine.ts'
import type { SeenState } from '../use-seen.ts'
import styles from './verdicts.module.css'

const CLASSES = Array.from({ length: CLASS_COUNT }, (_, label) => label)

/** Ten bars, one a class, in the order of the keys. */
const Bars = ({ verdict }: { verdict: Verdict | null }) => {
  const best = verdict && answerOf(verdict)
  return (
    <span className={styles.bars} aria-hidden="true">
      {CLASSES.map((label) => (
        <span key={label} className={styles.bar} data-best={label === best}>
          <span style={{ '--share': verdict?.probabilities[label] ?? 0 } as CSSProperties} />
          <b className="figure">{label}</b>
        </span>
      ))}
    </span>
  )
}

const Loading = ({
  model,
  state,
  asleep,
  onLoad,
}: {
  model: BrowserModel
  state: ModelState | undefined
  /** Nothing is fetched yet. */
  asleep: boolean
  onLoad: () => void
}) => {
  const texts = useTranslations('engine')
  const words = useWords()
  const size = texts('megabytes', { size: words.decimal(bytesOf(model) / 1e6, 1) })
  if (state?.phase === 'loading')
    return (
      <span className={styles.loading}>
        <progress
          value={state.bytes}
          max={bytesOf(model)}
          aria-label={texts('loading', { model: words.modelName(model.recipe) })}
        />
        <span className="figure">
          {texts('loaded', { share: words.percent(state.bytes / bytesOf(model)), size })}
        </span>
      </span>
    )
  if (!model.backbone && state?.phase !== 'failed')
    return <span className={styles.wait}>{asleep ? '–' : texts('waiting')}</span>
  return (
    <span className={styles.loading}>
      {state?.phase === 'failed' && <span role="alert">{texts('loadFailed')}</span>}
      <Button onClick={onLoad} className={styles.load}>
        {texts(state?.phase === 'failed' ? 'again' : 'load', { size })}
      </Button>
    </span>
  )
}

/** All ten probabilities of every model, as figures. */
const Table = ({ verdicts }: { verdicts: readonly Verdict[] }) => {
  const texts = useTranslations('engine')
  const words = useWords()
  return (
    <details className={styles.details}>
      <summary>{texts('table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section className={styles.scroll} tabIndex={0} aria-label={texts('table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts('class')}</th>
              {verdicts.map(({ recipe }) => (
                <th key={recipe} scope="col">
                  {words.modelShort(recipe)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {CLASSES.map((label) => (
              <tr key={label}>
                <th scope="row">{words.className(label)}</th>
                {verdicts.map(({ recipe, probabilities }) => (
                  <td key={recipe} className="figure">
                    {words.percent(probabilities[label]!, 1)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

interface Props {
  pack: BrowserPack
  state: EngineState
  seen: SeenState
  /** What the verdicts are of, for whoever waits for them. */
  mark?: string
  /** The true class, where there is one. */
  truth?: number
}

/** What each model says of the picture: its class, how sure it is, and all ten bars. */
export const Verdicts = ({ pack, state, seen, mark, truth }: Props) => {
  const texts = useTranslations('engine')
  const words = useWords()
  const verdictOf = (recipe: ModelId) => seen.verdicts.find((verdict) => verdict.recipe === recipe) ?? null
  return (
    <div className={styles.frame}>
      <ul className={styles.list} data-settled={seen.settled} data-of={mark} aria-label={texts('verdicts')}>
        {pack.models.map((model) => {
          const { recipe } = model
          const verdict = verdictOf(recipe)
          const answer = verdict && answerOf(verdict)
          const ready = state.models.get(recipe)?.phase === 'ready'
          return (
            <li
              key={recipe}
              className={styles.row}
              data-model={recipe}
              data-answer={answer ?? ''}
              data-confidence={verdict && answer !== null ? verdict.probabilities[answer] : ''}
              style={{ '--color': modelColor(recipe) } as CSSProperties}
            >
              <span className={styles.name}>
                <ModelMark model={recipe} size={26} />
                {words.modelName(recipe)}
              </span>
              {ready ? (
                <>
                  <span className={styles.answer} data-wrong={truth !== undefined && answer !== truth}>
                    {answer === null ? '–' : words.className(answer)}
                  </span>
                  <span className={`figure ${styles.confidence}`}>
                    {verdict && answer !== null && words.percent(verdict.probabilities[answer]!)}
                  </span>
                </>
              ) : (
                <Loading
                  model={model}
                  state={state.models.get(recipe)}
                  asleep={state.phase === 'asleep'}
                  onLoad={() => state.load(recipe)}
                />
              )}
              <Bars verdict={ready ? verdict : null} />
            </li>
          )
        })}
      </ul>
      <Table verdicts={seen.verdicts} />
    </div>
  )
}

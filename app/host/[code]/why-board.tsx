import type { CSSProperties } from 'react'
import {
  CLASS_NAMES,
  decodeHeatMap,
  type ModelAnswerView,
  type PhaseView,
  type WhyClassView,
  type WhyView,
} from '../../../contracts/index.ts'
import { Garment } from '../../_components/garment.tsx'
import { HeatMap } from '../../_components/heat-map.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { describeHeat } from '../../_lib/describe-heat.ts'
import { capitalise, formatCount, formatNumber, formatPercent } from '../../_lib/format.ts'
import { modelColor, modelName, modelShort } from '../../_lib/models.ts'
import { MistakeSentence, named } from './mistake-sentence.tsx'
import styles from './why-board.module.css'

type Reveal = Extract<PhaseView, { name: 'reveal' }>

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))

interface ModelProps {
  revealed: Reveal['revealed']
  why: WhyView['models'][number]
  given: ModelAnswerView
  order: number
}

/** The item as one model took it. */
const Model = ({ revealed, why: { model, answer, heatBase64 }, given, order }: ModelProps) => {
  const levels = heatBase64 === null ? null : decodeHeatMap(fromBase64(heatBase64))
  const right = given.choice === revealed.label
  return (
    <li className={styles.model} style={{ '--color': modelColor(model), '--order': order } as CSSProperties}>
      <div className={styles.picture}>
        <Garment imageBase64={revealed.imageBase64} alt="" />
        {levels && (
          <HeatMap
            levels={levels}
            label={`${modelName(model)}: ${CLASS_NAMES[answer]} comes ${describeHeat(levels)}.`}
            className={styles.heat}
          />
        )}
      </div>
      <p className={styles.name}>
        <ModelMark model={model} />
        {modelShort(model)}
      </p>
      <p className={styles.answer} data-right={right}>
        {CLASS_NAMES[given.choice]}
      </p>
      <p className={`figure ${styles.note}`}>
        {right ? 'right' : 'wrong'}, {formatPercent(given.confidence)}
        {levels === null && <span>No heat map in this pack</span>}
        {levels && answer !== given.choice && <span>Heat: {CLASS_NAMES[answer]}, its first of ten</span>}
      </p>
    </li>
  )
}

const TypicalOf = ({ label, imagesBase64 }: WhyClassView) => (
  <section className={styles.class}>
    <h2 className="headline">{CLASS_NAMES[label]}</h2>
    <ul className={styles.typical}>
      {imagesBase64.map((image, i) => (
        <li key={image}>
          <Garment imageBase64={image} alt={`${CLASS_NAMES[label]}, typical item ${i + 1}`} />
        </li>
      ))}
    </ul>
  </section>
)

/** How often the models and this class gave the second class; nothing where nobody did. */
const HereSentence = ({ why: { classes, mistaken }, models }: { why: WhyView; models: number }) => {
  const { people, answered } = mistaken
  if (people + mistaken.models === 0) return null
  return (
    <p>
      {mistaken.models === 0 ? 'None' : capitalise(formatNumber(mistaken.models))} of the{' '}
      {formatNumber(models)} models took it for <strong>{named(classes[1].label)}</strong>
      {answered > 0 && (
        <>
          ; this class did so {people === 1 ? 'once' : `${formatCount(people)} times`} in{' '}
          <strong>{formatCount(answered)}</strong>
        </>
      )}
      .
    </p>
  )
}

/** What the answers go by: where in the picture each comes from, the two classes side by side, and how often the one is taken for the other. */
export const WhyBoard = ({ phase, why }: { phase: Reveal; why: WhyView }) => {
  const { revealed, modelConfusionRow, modelConfusionTotal } = phase
  const [label, mistake] = why.classes
  const given = new Map(revealed.modelAnswers.map((each) => [each.model, each]))
  return (
    <div className={styles.board}>
      <h1>
        <span className="caption">Why? Where each answer comes from</span>
        <span className={`headline ${styles.title}`}>
          {CLASS_NAMES[label.label]} or {CLASS_NAMES[mistake.label]}?
        </span>
      </h1>
      <ol className={styles.models}>
        {why.models.flatMap((model, order) => {
          const answer = given.get(model.model)
          return answer
            ? [<Model key={model.model} revealed={revealed} why={model} given={answer} order={order} />]
            : []
        })}
      </ol>
      <p className={`caption ${styles.legend}`}>
        The larger a square, the more that part of the picture spoke for the model’s answer
      </p>
      <div className={styles.classes}>
        <TypicalOf {...label} />
        <TypicalOf {...mistake} />
        <div className={styles.sentences}>
          <HereSentence why={why} models={revealed.modelAnswers.length} />
          <MistakeSentence
            revealed={revealed}
            confusionRow={modelConfusionRow}
            confusionTotal={modelConfusionTotal}
          />
        </div>
      </div>
    </div>
  )
}

import type { CSSProperties, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import {
  decodeHeatMap,
  type ModelAnswerView,
  type PhaseView,
  type WhyClassView,
  type WhyView,
} from '../../../contracts/index.ts'
import { Garment } from '../../_components/garment.tsx'
import { HeatMap } from '../../_components/heat-map.tsx'
import { CommonMistake } from '../../_components/mistake-sentence.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { capitalise } from '../../_lib/capitalise.ts'
import { describeHeat } from '../../_lib/describe-heat.ts'
import { modelColor } from '../../_lib/models.ts'
import { useWords } from '../../_lib/use-words.ts'
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
  const texts = useTranslations('host')
  const words = useWords()
  const confidence = words.percent(given.confidence)
  return (
    <li className={styles.model} style={{ '--color': modelColor(model), '--order': order } as CSSProperties}>
      <div className={styles.picture}>
        <Garment imageBase64={revealed.imageBase64} alt="" />
        {levels && (
          <HeatMap
            levels={levels}
            label={describeHeat(texts, levels, {
              model: words.modelName(model),
              label: words.className(answer),
            })}
            className={styles.heat}
          />
        )}
      </div>
      <p className={styles.name}>
        <ModelMark model={model} />
        {words.modelShort(model)}
      </p>
      <p className={styles.answer} data-right={right}>
        {words.className(given.choice)}
      </p>
      <p className={`figure ${styles.note}`}>
        {texts(right ? 'why.right' : 'why.wrong', { confidence })}
        {levels === null && <span>{texts('why.noHeat')}</span>}
        {levels && answer !== given.choice && (
          <span>{texts('why.heatOf', { label: words.className(answer) })}</span>
        )}
      </p>
    </li>
  )
}

const TypicalOf = ({ label, imagesBase64 }: WhyClassView) => {
  const texts = useTranslations('host')
  const name = useWords().className(label)
  return (
    <section className={styles.class}>
      <h2 className="headline">{name}</h2>
      <ul className={styles.typical}>
        {imagesBase64.map((image, i) => (
          <li key={image}>
            <Garment imageBase64={image} alt={texts('why.typical', { label: name, number: i + 1 })} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How often the models and this class gave the second class; nothing where nobody did. */
const HereSentence = ({ why: { classes, mistaken }, models }: { why: WhyView; models: number }) => {
  const texts = useTranslations('host')
  const words = useWords()
  const { people, answered } = mistaken
  if (people + mistaken.models === 0) return null
  const values = {
    mistaken: mistaken.models,
    amount: capitalise(words.numberWord(mistaken.models)),
    models: words.numberWord(models),
    answer: words.one(classes[1].label),
    strong: (text: ReactNode) => <strong>{text}</strong>,
  }
  return (
    <p>
      {answered > 0
        ? texts.rich('why.modelsAndPeople', { ...values, people, answered })
        : texts.rich('why.models', values)}
    </p>
  )
}

/** What the answers go by: where in the picture each comes from, the two classes side by side, and how often the one is taken for the other. */
export const WhyBoard = ({ phase, why }: { phase: Reveal; why: WhyView }) => {
  const texts = useTranslations('host')
  const words = useWords()
  const { revealed } = phase
  const [label, mistake] = why.classes
  const given = new Map(revealed.modelAnswers.map((each) => [each.model, each]))
  return (
    <div className={styles.board}>
      <h1>
        <span className="caption">{texts('why.over')}</span>
        <span className={`headline ${styles.title}`}>
          {texts('why.title', {
            label: words.className(label.label),
            answer: words.className(mistake.label),
          })}
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
      <p className={`caption ${styles.legend}`}>{texts('why.legend')}</p>
      <div className={styles.classes}>
        <TypicalOf {...label} />
        <TypicalOf {...mistake} />
        <div className={styles.sentences}>
          <HereSentence why={why} models={revealed.modelAnswers.length} />
          <p>
            <CommonMistake phase={phase} />
          </p>
        </div>
      </div>
    </div>
  )
}

'use client'

import { type CSSProperties, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type BrowserPack, CLASS_COUNT, type Label, type ModelId } from '../../../contracts/index.ts'
import { rankCorrelation } from '../../../inference/rank-correlation.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelColor } from '../../_lib/models.ts'
import { useWords } from '../../_lib/use-words.ts'
import { answerOf } from '../agreement.ts'
import { describeMap } from '../describe-map.ts'
import { FILLS, type Fill, type HeatResult, type Method } from '../protocol.ts'
import type { EngineState } from '../use-engine.ts'
import { useHeat } from '../use-heat.ts'
import type { SeenState } from '../use-seen.ts'
import { ChoiceRow } from './choice-row.tsx'
import styles from './explain-panel.module.css'
import { PixelCanvas } from './pixel-canvas.tsx'
import { SignedMap } from './signed-map.tsx'

/** The class a map is of: a fixed one, or whatever the model answers. */
type Asked = Label | 'answer'

const useMethods = (state: EngineState, recipe: ModelId): Method[] => {
  const [methods, setMethods] = useState<{ of: ModelId; methods: Method[] } | null>(null)
  const { engine } = state
  const ready = state.models.get(recipe)?.phase === 'ready'
  useEffect(() => {
    let over = false
    if (engine && ready)
      engine.methods(recipe).then(
        (found) => !over && setMethods({ of: recipe, methods: found }),
        () => {},
      )
    return () => {
      over = true
    }
  }, [engine, ready, recipe])
  return methods?.of === recipe ? methods.methods : []
}

interface PictureProps {
  pixels: Uint8Array
  heat: HeatResult | null
  model: ModelId
  label: Label
  caption: string
}

const Picture = ({ pixels, heat, model, label, caption }: PictureProps) => {
  const texts = useTranslations('engine')
  const words = useWords()
  const of = { model: words.modelName(model), label: words.className(label) }
  const said = heat && describeMap(texts, heat.values, heat.side, of)
  return (
    <figure className={styles.figure} style={{ '--color': modelColor(model) } as CSSProperties}>
      <div className={styles.picture}>
        <PixelCanvas pixels={pixels} aria-hidden="true" />
        {heat && <SignedMap {...heat} label={said ?? ''} />}
      </div>
      <figcaption>
        <span className="caption">{caption}</span>
        <span>{said}</span>
      </figcaption>
    </figure>
  )
}

interface Props {
  pack: BrowserPack
  state: EngineState
  seen: SeenState
  pixels: Uint8Array
  /** The true class, where there is one: offered beside the model's answer. */
  truth?: Label
}

/** Where in the picture an answer comes from: the ways that fit the chosen model, for any class, with a sanity check. */
export const ExplainPanel = ({ pack, state, seen, pixels, truth }: Props) => {
  const texts = useTranslations('engine')
  const words = useWords()
  const ready = pack.models.filter(({ recipe }) => state.models.get(recipe)?.phase === 'ready')
  const [wanted, setWanted] = useState<ModelId | null>(null)
  const [asked, setAsked] = useState<Asked>('answer')
  const [wishedMethod, setWishedMethod] = useState<Method | null>(null)
  const [fill, setFill] = useState<Fill>('zero')
  const [check, setCheck] = useState(false)
  const recipe = ready.find((model) => model.recipe === wanted)?.recipe ?? ready.at(-1)?.recipe ?? ''
  const methods = useMethods(state, recipe)
  const method = methods.find((each) => each === wishedMethod) ?? methods[0] ?? null
  const verdict = seen.verdicts.find((each) => each.recipe === recipe)
  const label = asked === 'answer' ? (verdict ? answerOf(verdict) : (truth ?? 0)) : asked
  const heat = useHeat(
    method && verdict ? state.engine : null,
    { recipe, method: method ?? 'occlusion', fill, pixels, label },
    check,
  )
  const alike = heat.trained && heat.shuffled && rankCorrelation(heat.trained.values, heat.shuffled.values)
  if (ready.length === 0 || !method) return <p className={styles.wait}>{texts('waiting')}</p>
  return (
    <div className={styles.panel}>
      <div className={styles.controls}>
        <ChoiceRow
          legend={texts('model')}
          value={recipe}
          onChange={setWanted}
          choices={ready.map((model) => ({
            value: model.recipe,
            face: (
              <>
                <ModelMark model={model.recipe} size={20} /> {words.modelShort(model.recipe)}
              </>
            ),
          }))}
        />
        <ChoiceRow
          legend={texts('method')}
          value={method}
          onChange={setWishedMethod}
          choices={methods.map((each) => ({ value: each, face: texts(`methods.${each}.name`) }))}
        />
        {method === 'occlusion' && (
          <ChoiceRow
            legend={texts('fill')}
            value={fill}
            onChange={setFill}
            choices={FILLS.map((each) => ({ value: each, face: texts(`fills.${each}`) }))}
          />
        )}
        <label className={styles.class}>
          <span className="caption">{texts('forClass')}</span>
          <select
            value={asked}
            onChange={({ target }) => setAsked(target.value === 'answer' ? 'answer' : Number(target.value))}
          >
            <option value="answer">{texts('itsAnswer')}</option>
            {Array.from({ length: CLASS_COUNT }, (_, each) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place.
              <option key={each} value={each}>
                {words.className(each)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={check} onChange={({ target }) => setCheck(target.checked)} />
          {texts('randomise')}
        </label>
        <p className={styles.note}>{texts(`methods.${method}.note`)}</p>
        {check && <p className={styles.note}>{texts('randomiseNote')}</p>}
      </div>
      <div className={styles.pictures} aria-busy={heat.phase === 'working'} data-heat={heat.phase}>
        {heat.phase === 'failed' ? (
          <p role="alert">{texts('heatFailed')}</p>
        ) : (
          <>
            <Picture
              pixels={pixels}
              heat={heat.trained}
              model={recipe}
              label={label}
              caption={texts(heat.trained ? 'trained' : 'working')}
            />
            {check && (
              <Picture
                pixels={pixels}
                heat={heat.shuffled}
                model={recipe}
                label={label}
                caption={texts(heat.shuffled ? 'shuffled' : 'working')}
              />
            )}
          </>
        )}
        <p className={styles.key}>
          <i data-sign="for" /> {texts('speaksFor')}
          <i data-sign="against" /> {texts('speaksAgainst')}
        </p>
        {heat.trained?.sum && (
          <p className={styles.note}>
            {texts('sum', {
              score: words.decimal(heat.trained.sum.score, 2),
              terms: words.decimal(heat.trained.sum.score - heat.trained.sum.bias, 2),
              bias: words.decimal(heat.trained.sum.bias, 2),
            })}
          </p>
        )}
        {check && heat.shuffled && (
          <p className={styles.note} aria-live="polite">
            {texts('alike', { correlation: words.decimal(alike, 2) })}
          </p>
        )}
      </div>
    </div>
  )
}

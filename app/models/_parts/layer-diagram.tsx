import type { CSSProperties } from 'react'
import { ITEM_SIDE_PX, type ModelSummary } from '../../../contracts/index.ts'
import { modelColor } from '../../_lib/models.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import type { Texts } from '../../messages/messages.ts'
import { describeLayers } from '../_lib/describe-charts.ts'
import { glyphPaths, glyphSize, layerGlyph } from '../_lib/layer-glyph.ts'
import { Chart } from './chart.tsx'
import styles from './layer-diagram.module.css'
import { quiet } from './rich.tsx'

/** One output, to scale; filled where the layer has weights. */
const Glyph = ({ shape, look }: { shape: readonly number[]; look: 'weights' | 'plain' | 'input' }) => {
  const glyph = layerGlyph(shape)
  const { width, height } = glyphSize(glyph)
  const { front, top, side } = glyphPaths(glyph)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.glyph}
      data-look={look}
      style={{ '--w': width, '--h': height } as CSSProperties}
      aria-hidden="true"
    >
      {top && <path className={styles.top} d={top} />}
      {side && <path className={styles.side} d={side} />}
      <path className={styles.front} d={front} />
    </svg>
  )
}

/** A kind of layer in plain words where there are some, else as Keras calls it. */
const kindWord = (texts: Texts<'models'>, kind: string): string => {
  const key = `charts.layers.kinds.${kind}` as 'charts.layers.kinds.Conv2D'
  return texts.has(key) ? texts(key) : kind
}

/** The real layers from the item to the ten classes, each drawn as the numbers that come out of it. */
export const LayerDiagram = async ({ model }: { model: ModelSummary }) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const { layers, parameters, recipe } = model
  const name = words.modelName(recipe)
  return (
    <Chart
      label={describeLayers(texts, words, model)}
      table={{
        caption: texts('charts.layers.table', { model: name }),
        head: [
          texts('charts.layers.layer'),
          texts('charts.layers.kind'),
          texts('charts.layers.output'),
          texts('terms.parameters'),
          texts('terms.share'),
        ],
        rows: [
          ...layers.map(
            (layer) =>
              [
                layer.name,
                layer.kind,
                words.shape(layer.outputShape),
                words.count(layer.parameters),
                layer.parameters === 0 ? '' : words.percent(layer.parameters / parameters, 1),
              ] as const,
          ),
          [
            texts('charts.layers.total'),
            '',
            '',
            words.count(parameters),
            texts('charts.layers.trained', { count: words.count(model.trainable) }),
          ],
        ],
      }}
      className={styles.diagram}
    >
      <ol
        className={styles.layers}
        data-few={layers.length < 4}
        style={{ '--color': modelColor(recipe) } as CSSProperties}
      >
        <li className={styles.layer}>
          <span className={styles.drawing}>
            <Glyph shape={[ITEM_SIDE_PX, ITEM_SIDE_PX]} look="input" />
          </span>
          <span className={styles.words}>
            <span className={styles.kind}>{texts('charts.layers.item')}</span>
            <span className={`figure ${styles.shape}`}>{words.shape([ITEM_SIDE_PX, ITEM_SIDE_PX])}</span>
          </span>
        </li>
        {layers.map((layer) => (
          <li key={layer.name} className={styles.layer} data-weights={layer.parameters > 0}>
            <span className={styles.drawing}>
              <Glyph shape={layer.outputShape} look={layer.parameters > 0 ? 'weights' : 'plain'} />
            </span>
            <span className={styles.words}>
              <span className={styles.kind}>{kindWord(texts, layer.kind)}</span>
              <span className={`figure ${styles.shape}`}>{words.shape(layer.outputShape)}</span>
              {layer.parameters > 0 && (
                <span className={`figure ${styles.parameters}`}>
                  {texts.rich('charts.layers.parameters', { quiet, count: words.count(layer.parameters) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      <p className="caption">{texts('charts.layers.note')}</p>
    </Chart>
  )
}

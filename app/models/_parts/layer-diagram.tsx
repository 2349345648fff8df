import type { CSSProperties } from 'react'
import { ITEM_SIDE_PX, type ModelSummary } from '../../../contracts/index.ts'
import { formatCount, formatPercent, formatShape } from '../../_lib/format.ts'
import { modelColor } from '../../_lib/models.ts'
import { glyphPaths, glyphSize, layerGlyph } from '../_lib/layer-glyph.ts'
import { Chart } from './chart.tsx'
import styles from './layer-diagram.module.css'

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

const PLAIN_WORDS: Record<string, string> = { MaxPooling2D: 'Max pooling', Conv2D: 'Convolution' }

/** The real layers from the item to the ten classes, each drawn as the numbers that come out of it. */
export const LayerDiagram = ({ model }: { model: ModelSummary }) => {
  const { layers, parameters, recipe, name } = model
  return (
    <Chart
      label={`The layers of ${name} from the item to the ten classes, each with the numbers that come out of it.`}
      table={{
        caption: `The layers of ${name}`,
        head: ['Layer', 'Kind', 'Output', 'Parameters', 'Share'],
        rows: [
          ...layers.map(
            (layer) =>
              [
                layer.name,
                layer.kind,
                formatShape(layer.outputShape),
                formatCount(layer.parameters),
                layer.parameters === 0 ? '' : formatPercent(layer.parameters / parameters, 1),
              ] as const,
          ),
          ['Total', '', '', formatCount(parameters), `${formatCount(model.trainable)} trained`],
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
            <span className={styles.kind}>Item</span>
            <span className={`figure ${styles.shape}`}>{formatShape([ITEM_SIDE_PX, ITEM_SIDE_PX])}</span>
          </span>
        </li>
        {layers.map((layer) => (
          <li key={layer.name} className={styles.layer} data-weights={layer.parameters > 0}>
            <span className={styles.drawing}>
              <Glyph shape={layer.outputShape} look={layer.parameters > 0 ? 'weights' : 'plain'} />
            </span>
            <span className={styles.words}>
              <span className={styles.kind}>{PLAIN_WORDS[layer.kind] ?? layer.kind}</span>
              <span className={`figure ${styles.shape}`}>{formatShape(layer.outputShape)}</span>
              {layer.parameters > 0 && (
                <span className={`figure ${styles.parameters}`}>
                  {formatCount(layer.parameters)}
                  <span className="visually-hidden"> parameters</span>
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      <p className="caption">
        To scale: a side of a map is its pixels, its depth the number of maps; a column of n numbers is √n
        pixels tall. Filled: layers with weights, their number below
      </p>
    </Chart>
  )
}

import { Garment } from '../../_components/garment.tsx'
import { HeatMap } from '../../_components/heat-map.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { describeHeat } from '../../_lib/describe-heat.ts'
import { modelColor } from '../../_lib/models.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import type { ItemModel } from '../_lib/read-item.ts'
import styles from './item.module.css'

/** What of the picture spoke for each contestant's answer, as the pack has it. */
export const ItemHeat = async ({
  models,
  label,
  imageBase64,
}: {
  models: readonly ItemModel[]
  label: number
  imageBase64: string
}) => {
  const host = await getTexts('host')
  const words = await getWords()
  return (
    <ul className={styles.heats}>
      {models.map(({ recipe, answer, probabilities, heat }) => (
        <li key={recipe} style={{ '--color': modelColor(recipe) } as object}>
          <div className={styles.picture}>
            <Garment imageBase64={imageBase64} alt="" />
            {heat && (
              <HeatMap
                levels={heat}
                label={describeHeat(host, heat, {
                  model: words.modelName(recipe),
                  label: words.className(answer),
                })}
                className={styles.heat}
              />
            )}
          </div>
          <p className={styles.head}>
            <ModelMark model={recipe} size={18} />
            {words.modelShort(recipe)}
          </p>
          <p className={styles.answer} data-right={answer === label}>
            {words.className(answer)}
          </p>
          <p className="figure">{words.percent(probabilities[answer]!)}</p>
        </li>
      ))}
    </ul>
  )
}

import { Garment } from '../../_components/garment.tsx'
import { getTexts, getWords } from '../../_lib/texts.ts'
import type { Nearest } from '../_lib/read-item.ts'
import styles from './item.module.css'

interface Props {
  nearest: Nearest
  label: number
  imageBase64: string
  near: boolean
}

/** The item beside the training image that is nearest to it, with the label which that one has. */
export const NearestImage = async ({ nearest, label, imageBase64, near }: Props) => {
  const texts = await getTexts('item')
  const words = await getWords()
  const { trainingIndex, distance } = nearest
  return (
    <div className={styles.two}>
      <figure>
        <Garment imageBase64={imageBase64} alt="" scale={5} />
        <figcaption>{texts('nearest.this', { label: words.className(label) })}</figcaption>
      </figure>
      <figure>
        <Garment
          imageBase64={nearest.imageBase64}
          alt={texts('nearest.alt', { index: String(trainingIndex) })}
          scale={5}
        />
        <figcaption>
          {texts('nearest.that', { index: String(trainingIndex), label: words.className(nearest.label) })}
        </figcaption>
      </figure>
      <p className={styles.verdict}>
        {texts('nearest.distance', { distance: words.decimal(distance, 2) })} {near && texts('nearest.near')}{' '}
        {nearest.label !== label && texts('nearest.other', { label: words.className(nearest.label) })}
      </p>
    </div>
  )
}

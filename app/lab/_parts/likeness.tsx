'use client'

import { useTranslations } from 'use-intl'
import type { Novelty } from '../../../contracts/index.ts'
import { useWords } from '../../_lib/use-words.ts'
import styles from './likeness.module.css'

/** The kinds of picture that the pack tried its limit on and that have a name here. */
const KINDS = ['test', 'noise', 'negative', 'shuffled', 'quarterTurn', 'upsideDown'] as const

interface Props {
  novelty: Novelty
  distance: number | null
}

/** Whether the picture is like what the models were trained on, and how far that can be believed. */
export const Likeness = ({ novelty, distance }: Props) => {
  const texts = useTranslations('lab')
  const words = useWords()
  const { threshold, quantile, references, flagged } = novelty
  const unlike = distance !== null && distance > threshold
  return (
    <div className={styles.likeness} data-unlike={unlike}>
      <p aria-live="polite">
        {distance !== null && (
          <>
            <strong>{texts(unlike ? 'likeness.unlike' : 'likeness.like')}</strong>{' '}
            {texts('likeness.distance', {
              distance: words.decimal(distance, 1),
              threshold: words.decimal(threshold, 1),
              quantile: words.percent(quantile),
            })}
          </>
        )}
      </p>
      <details>
        <summary>{texts('likeness.how')}</summary>
        <p>
          {texts('likeness.explain', {
            references: words.count(references),
            quantile: words.percent(quantile),
          })}
        </p>
        <ul>
          {KINDS.map((kind) => {
            const found = flagged.find((each) => each.kind === kind)
            return (
              found && (
                <li key={kind}>
                  {texts(`likeness.kinds.${kind}`)}{' '}
                  <span className="figure">{words.percent(found.share)}</span>
                </li>
              )
            )
          })}
        </ul>
      </details>
    </div>
  )
}

'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CLASS_COUNT } from '../../../contracts/index.ts'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { Garment } from '../../_components/garment.tsx'
import { ChoiceRow } from '../../_engine/parts/choice-row.tsx'
import { greysOf } from '../../_lib/greys.ts'
import { useWords } from '../../_lib/use-words.ts'
import { silhouetteOf } from '../_pixels/silhouette.ts'
import styles from './starts.module.css'

type Kind = 'drawn' | 'real'

interface Props {
  /** By class: a training image, base64. */
  typical: readonly string[]
  onStart: (pixels: Uint8Array) => void
}

/** Ten pieces to begin with, drawn or real. */
export const Starts = ({ typical, onStart }: Props) => {
  const texts = useTranslations('lab')
  const words = useWords()
  const [kind, setKind] = useState<Kind>('drawn')
  const start = (label: number) => {
    const pixels = kind === 'drawn' ? silhouetteOf(label) : greysOf(typical[label]!)
    if (pixels) onStart(pixels)
  }
  return (
    <div className={styles.starts}>
      <ChoiceRow
        legend={texts('starts.legend')}
        value={kind}
        onChange={setKind}
        choices={(['drawn', 'real'] as const).map((each) => ({ value: each, face: texts(`starts.${each}`) }))}
      />
      <ul className={styles.list}>
        {Array.from({ length: CLASS_COUNT }, (_, label) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place.
          <li key={label}>
            <button type="button" onClick={() => start(label)}>
              {kind === 'drawn' ? (
                <ClassSilhouette label={label} size={40} />
              ) : (
                <Garment imageBase64={typical[label]!} alt="" scale={2} />
              )}
              <span>{words.className(label)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

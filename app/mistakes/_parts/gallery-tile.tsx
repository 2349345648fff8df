'use client'

import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { ModelId } from '../../../contracts/index.ts'
import { Garment } from '../../_components/garment.tsx'
import { modelColor } from '../../_lib/models.ts'
import { useWords } from '../../_lib/use-words.ts'
import type { Tile } from '../_lib/tile.ts'
import { useExplorer } from './explorer-context.tsx'
import styles from './gallery.module.css'
import { useItemImage } from './use-item-image.ts'

/** `.98`, and `1.00` where it is no less. */
const short = (decimal: string): string => decimal.replace(/^0/, '')

interface Props {
  tile: Tile
  focus: ModelId
  href: string
  imageBase64?: string | undefined
  onLit?: ((item: number | null) => void) | undefined
}

/** All that a tile shows goes by its item and whose answer is told. */
const isSame = (a: Props, b: Props): boolean =>
  a.tile.item === b.tile.item && a.focus === b.focus && a.href === b.href && a.onLit === b.onLit

/** An item with the focused model's confidence and, a square a contestant, who is right. It leads to its own page. */
export const GalleryTile = memo(({ tile, focus, href, imageBase64, onLit }: Props) => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { meta } = useExplorer()
  const image = useItemImage(tile.item, imageBase64)
  const right = meta.contestants.filter((_, k) => tile.right[k])
  const description = texts('gallery.item', {
    item: String(tile.item),
    label: words.className(tile.label),
    model: words.modelName(focus),
    said: words.className(tile.said),
    confidence: words.percent(tile.confidence),
    count: right.length,
    right: words.list(right.map((id) => words.modelName(id))),
  })
  return (
    <a
      href={href}
      className={styles.tile}
      onFocus={() => onLit?.(tile.item)}
      onBlur={() => onLit?.(null)}
      onMouseEnter={() => onLit?.(tile.item)}
      onMouseLeave={() => onLit?.(null)}
    >
      {image ? (
        <Garment imageBase64={image} alt={description} className={styles.garment} />
      ) : (
        <span className={styles.blank}>
          <span className="visually-hidden">{description}</span>
        </span>
      )}
      <span className={`figure ${styles.under}`} aria-hidden="true">
        {short(words.decimal(tile.confidence, 2))}
        <span className={styles.marks}>
          {meta.contestants.map((id, k) => (
            <span
              key={id}
              className={styles.mark}
              data-right={tile.right[k]}
              style={{ '--color': modelColor(id) } as object}
            />
          ))}
        </span>
      </span>
    </a>
  )
}, isSame)

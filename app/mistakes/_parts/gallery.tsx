'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { FirstView } from '../_lib/first-view.ts'
import type { Data } from '../_lib/run-view.ts'
import { focusOf, tileOf } from '../_lib/tile.ts'
import { viewLink } from '../_lib/write-view.ts'
import { useExplorer } from './explorer-context.tsx'
import styles from './gallery.module.css'
import { GalleryTile } from './gallery-tile.tsx'
import { ItemImagesContext } from './use-item-image.ts'

/** Rows kept ready above and below what is seen. */
const ROWS_READY = 4
/** Rows below those, whose pictures are asked for: a thumb passes them within a second or two. */
const ROWS_ASKED = 24

/** How the style sheet lays the gallery out here. */
interface Layout {
  readonly columns: number
  readonly rowPx: number
  readonly topPx: number
}

const measure = (grid: HTMLElement, probe: HTMLElement): Layout => ({
  columns: Math.max(1, Number(getComputedStyle(grid).getPropertyValue('--columns')) || 1),
  rowPx: probe.offsetHeight,
  topPx: grid.getBoundingClientRect().top + window.scrollY,
})

interface Props {
  /** The view's items; null before the data are here. */
  items: Uint16Array | null
  data: Data | null
  /** What came with the page; null where it is of another view. */
  first: FirstView['found']
  /** Called with the item under the pointer or the focus. */
  onLit?: ((item: number | null) => void) | undefined
}

/** All items of the view. The first rows come with the page, the rest are drawn as they are scrolled to. */
export const Gallery = ({ items, data, first, onLit }: Props) => {
  const texts = useTranslations('mistakes')
  const { meta, view } = useExplorer()
  const grid = useRef<HTMLUListElement>(null)
  const probe = useRef<HTMLDivElement>(null)
  const [layout, setLayout] = useState<Layout | null>(null)
  const total = items?.length ?? first?.total ?? 0
  const known = items !== null

  useLayoutEffect(() => {
    if (!known) return
    const update = () => {
      if (!grid.current || !probe.current) return
      const next = measure(grid.current, probe.current)
      setLayout((was) =>
        was && was.columns === next.columns && was.rowPx === next.rowPx && was.topPx === next.topPx
          ? was
          : next,
      )
    }
    update()
    // What is above may grow or shrink.
    const observer = new ResizeObserver(update)
    observer.observe(document.body)
    observer.observe(probe.current!)
    return () => observer.disconnect()
  }, [known])

  const rows = layout ? Math.ceil(total / layout.columns) : 0
  const virtual = useWindowVirtualizer({
    enabled: known,
    count: rows,
    estimateSize: () => layout?.rowPx ?? 0,
    overscan: ROWS_READY,
    scrollMargin: layout?.topPx ?? 0,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height have to be measured anew.
  useEffect(() => void (layout && virtual.measure()), [layout])

  const images = useContext(ItemImagesContext)
  const end = virtual.range?.endIndex ?? -1
  const columns = layout?.columns ?? 0
  useEffect(() => {
    if (end < 0) return
    const asked = items?.subarray(end * columns, (end + ROWS_ASKED) * columns)
    for (const item of asked ?? []) images?.want(item)
  }, [images, items, end, columns])

  const focus = focusOf(view, meta)
  const link = (item: number) => viewLink(view, meta, `/mistakes/${item}`)
  const drawn =
    items && data && layout
      ? virtual.getVirtualItems().flatMap(({ index, start }) =>
          Array.from(
            items.subarray(index * layout.columns, (index + 1) * layout.columns),
            (item, column) => ({
              item,
              at: index * layout.columns + column,
              place: {
                position: 'absolute',
                insetBlockStart: start - layout.topPx,
                insetInlineStart: `${(100 * column) / layout.columns}%`,
                inlineSize: `${100 / layout.columns}%`,
              } satisfies CSSProperties,
            }),
          ),
        )
      : null
  return (
    <div className={styles.gallery}>
      <div ref={probe} className={styles.probe} aria-hidden="true" />
      {total === 0 && <p className={styles.none}>{texts('gallery.none')}</p>}
      <ul
        ref={grid}
        className={styles.grid}
        data-virtual={drawn !== null}
        style={{ '--total': total } as CSSProperties}
        aria-label={texts('gallery.name', { count: total })}
      >
        {drawn && data
          ? drawn.map(({ item, at, place }) => (
              <li key={item} style={place} aria-setsize={total} aria-posinset={at + 1}>
                <GalleryTile tile={tileOf(item, focus, data)} focus={focus} href={link(item)} onLit={onLit} />
              </li>
            ))
          : first?.tiles.map((tile, at) => (
              <li key={tile.item} aria-setsize={total} aria-posinset={at + 1}>
                <GalleryTile
                  tile={tile}
                  focus={focus}
                  href={link(tile.item)}
                  imageBase64={tile.imageBase64}
                  onLit={onLit}
                />
              </li>
            ))}
      </ul>
    </div>
  )
}

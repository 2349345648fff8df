'use client'

import { useMemo } from 'react'
import type { FirstView } from '../_lib/first-view.ts'
import type { Meta, View } from '../_lib/view.ts'
import { ExplorerContext } from './explorer-context.tsx'
import { Gallery } from './gallery.tsx'
import { Matrix } from './matrix.tsx'
import styles from './stories.module.css'

interface Props {
  meta: Meta
  view: View
  first: FirstView
  matrix: boolean
}

/** A view as a story shows it: its matrix, whose cells lead to the explorer, and the first of its items. */
export const StoryView = ({ meta, view, first, matrix }: Props) => {
  const state = useMemo(() => ({ meta, view, go: null }), [meta, view])
  const found = first.found && { ...first.found, total: first.found.tiles.length }
  return (
    <ExplorerContext value={state}>
      <div className={styles.live} data-matrix={matrix}>
        {matrix && first.matrix && <Matrix matrix={first.matrix} minus={first.minus} />}
        <Gallery items={null} data={null} first={found} />
      </div>
    </ExplorerContext>
  )
}

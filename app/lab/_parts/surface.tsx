'use client'

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ITEM_SIDE_PX } from '../../../contracts/index.ts'
import { PixelCanvas } from '../../_engine/parts/pixel-canvas.tsx'
import { type Brush, beginStroke, fillArea, moveStroke, type Point, type Stroke } from '../_pixels/paint.ts'
import styles from './surface.module.css'
import type { Drawing } from './use-drawing.ts'

export type Tool = 'brush' | 'eraser' | 'bucket'

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
/** How it is used by keys, and where the cursor stands. */
const DESCRIBED_BY = ['surface-keys', 'surface-cursor'].join(' ')
const LAST = ITEM_SIDE_PX - 1

interface Props {
  drawing: Drawing
  tool: Tool
  brush: Brush
}

/** The 28 × 28 pixels that are drawn on: by mouse, touch and pen, and by the keyboard with a cursor of its own. */
export const Surface = ({ drawing: { pixels, change }, tool, brush }: Props) => {
  const texts = useTranslations('lab')
  const stroke = useRef<{ pointer: number; stroke: Stroke; now: Uint8Array } | null>(null)
  const [cursor, setCursor] = useState<Point>({ x: LAST >> 1, y: LAST >> 1 })

  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }, of: Element): Point => {
    const { left, top, width, height } = of.getBoundingClientRect()
    return {
      x: ((clientX - left) / width) * ITEM_SIDE_PX,
      y: ((clientY - top) / height) * ITEM_SIDE_PX,
    }
  }
  const fill = (at: Point) => {
    const inside = at.x >= 0 && at.y >= 0 && at.x < ITEM_SIDE_PX && at.y < ITEM_SIDE_PX
    if (inside) change({ kind: 'commit', pixels: fillArea(pixels, at, brush) })
  }

  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    // A second finger or the other buttons do not draw.
    if (stroke.current || !event.isPrimary || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = pointOf(event, event.currentTarget)
    if (tool === 'bucket') return fill(at)
    const begun = beginStroke(pixels)
    const now = moveStroke(begun, at, brush)
    stroke.current = { pointer: event.pointerId, stroke: begun, now }
    change({ kind: 'preview', pixels: now })
  }
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    const under = stroke.current
    if (under?.pointer !== event.pointerId) return
    // Between two frames a fast pen reports several places.
    const places = event.nativeEvent.getCoalescedEvents?.() ?? []
    for (const place of places.length > 0 ? places : [event])
      under.now = moveStroke(under.stroke, pointOf(place, event.currentTarget), brush)
    change({ kind: 'preview', pixels: under.now })
  }
  const up = (event: PointerEvent<HTMLCanvasElement>) => {
    const under = stroke.current
    if (under?.pointer !== event.pointerId) return
    stroke.current = null
    change({ kind: 'commit', pixels: under.now })
  }
  const cancel = (event: PointerEvent<HTMLCanvasElement>) => {
    if (stroke.current?.pointer !== event.pointerId) return
    stroke.current = null
    change({ kind: 'cancel' })
  }

  const centreOf = ({ x, y }: Point): Point => ({ x: x + 0.5, y: y + 0.5 })
  const press = (event: KeyboardEvent<HTMLCanvasElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = ARROWS[event.key]
    if (step) {
      event.preventDefault()
      const to = {
        x: Math.min(LAST, Math.max(0, cursor.x + step.x)),
        y: Math.min(LAST, Math.max(0, cursor.y + step.y)),
      }
      setCursor(to)
      if (!event.shiftKey || tool === 'bucket') return
      const line = beginStroke(pixels)
      moveStroke(line, centreOf(cursor), brush)
      change({ kind: 'commit', pixels: moveStroke(line, centreOf(to), brush) })
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      if (tool === 'bucket') fill(centreOf(cursor))
      else change({ kind: 'commit', pixels: moveStroke(beginStroke(pixels), centreOf(cursor), brush) })
    }
  }

  return (
    <div className={styles.frame}>
      {/* A screen reader must hand the arrows on: they move the cursor. */}
      <PixelCanvas
        pixels={pixels}
        className={styles.surface}
        role="application"
        aria-label={texts('surface.label')}
        aria-describedby={DESCRIBED_BY}
        tabIndex={0}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={cancel}
        onKeyDown={press}
        data-tool={tool}
      />
      <span
        className={styles.cursor}
        style={{
          left: `${(100 * (cursor.x + 0.5 - brush.sizePx / 2)) / ITEM_SIDE_PX}%`,
          top: `${(100 * (cursor.y + 0.5 - brush.sizePx / 2)) / ITEM_SIDE_PX}%`,
          width: `${(100 * brush.sizePx) / ITEM_SIDE_PX}%`,
        }}
        aria-hidden="true"
      />
      <span id="surface-cursor" className="visually-hidden" aria-live="polite">
        {texts('surface.cursor', {
          row: cursor.y + 1,
          column: cursor.x + 1,
          grey: pixels[cursor.y * ITEM_SIDE_PX + cursor.x]!,
        })}
      </span>
    </div>
  )
}

'use client'

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CLASS_COUNT } from '../../../contracts/index.ts'
import { useWords } from '../../_lib/use-words.ts'
import { shortName } from '../../models/_lib/class-words.ts'
import { edgesOf, type Frame, frameOf, itemAt, pan, WHOLE, zoomAt } from '../_lib/map-frame.ts'
import type { Data } from '../_lib/run-view.ts'
import { focusOf, tileOf } from '../_lib/tile.ts'
import { MAP_STEPS, type View } from '../_lib/view.ts'
import { viewLink } from '../_lib/write-view.ts'
import { drawMap } from './draw-map.ts'
import { useExplorer } from './explorer-context.tsx'
import { GalleryTile } from './gallery-tile.tsx'
import styles from './map.module.css'
import { MapTable } from './map-table.tsx'
import panel from './panel.module.css'
import { useMapGestures } from './use-map-gestures.ts'

const ZOOM_STEP = 1.6
const PAN_STEP = 0.2
/** How near a press must come to an item. */
const PRESS_PX = 14
const HOVER_PX = 6

type Region = NonNullable<View['region']>

/** In whole thousandths within the plane, never empty. */
const regionOf = (edges: readonly [number, number, number, number]): Region => {
  const [left, top, right, bottom] = edges.map((edge) =>
    Math.max(0, Math.min(MAP_STEPS, Math.round(edge * MAP_STEPS))),
  ) as [number, number, number, number]
  return [
    Math.min(left, MAP_STEPS - 1),
    Math.min(top, MAP_STEPS - 1),
    Math.max(right, left + 1),
    Math.max(bottom, top + 1),
  ]
}

const KEYS: Readonly<Record<string, (frame: Frame, side: number) => Frame>> = {
  ArrowLeft: (frame) => pan(frame, -PAN_STEP, 0),
  ArrowRight: (frame) => pan(frame, PAN_STEP, 0),
  ArrowUp: (frame) => pan(frame, 0, -PAN_STEP),
  ArrowDown: (frame) => pan(frame, 0, PAN_STEP),
  '+': (frame, side) => zoomAt(frame, side, side / 2, side / 2, ZOOM_STEP),
  '=': (frame, side) => zoomAt(frame, side, side / 2, side / 2, ZOOM_STEP),
  '-': (frame, side) => zoomAt(frame, side, side / 2, side / 2, 1 / ZOOM_STEP),
  '0': () => WHOLE,
}

interface Props {
  data: Data
  items: Uint16Array
  /** The item that is lit in the gallery. */
  lit: number | null
}

/** All items where the activations of a model put them, those of the view in colour. */
export const MapPanel = ({ data, items, lit }: Props) => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const id = useId()
  const { meta, view, go } = useExplorer()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [side, setSide] = useState(0)
  const [frame, setFrame] = useState<Frame>(() => (view.region ? frameOf(edgesFrom(view.region)) : WHOLE))
  const [selecting, setSelecting] = useState(false)
  const [picked, setPicked] = useState<number | null>(null)
  const [theme, setTheme] = useState(0)
  const { columns } = data
  const inView = useMemo(() => {
    const shown = new Uint8Array(columns.labels.length)
    for (const item of items) shown[item] = 1
    return shown
  }, [items, columns])

  const select = (edges: readonly [number, number, number, number] | null) =>
    go?.({ region: edges && regionOf(edges) })
  const find = (left: number, top: number, reach: number) => itemAt(frame, side, columns, left, top, reach)
  const { drawn, handlers } = useMapGestures({
    canvas,
    side,
    frame,
    setFrame,
    selecting,
    onSelect: (region) => {
      setSelecting(false)
      select(region)
    },
    onPress: (left, top) => setPicked(find(left, top, PRESS_PX)),
    onHover: (left, top) => {
      const under = find(left, top, HOVER_PX)
      if (under !== null) setPicked(under)
    },
  })

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setSide(Math.floor(entry!.contentRect.width)))
    observer.observe(canvas.current!)
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const turn = () => setTheme((n) => n + 1)
    dark.addEventListener('change', turn)
    return () => {
      observer.disconnect()
      dark.removeEventListener('change', turn)
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours.
  useEffect(() => {
    if (side === 0) return
    const names = Array.from({ length: CLASS_COUNT }, (_, label) => shortName(words, label))
    const recipe = view.colour === null ? null : meta.recipes.indexOf(view.colour)
    const region = drawn ?? (view.region && edgesFrom(view.region))
    const wait = requestAnimationFrame(() =>
      drawMap(canvas.current!, side, { columns, frame, inView, recipe, lit: lit ?? picked, names, region }),
    )
    return () => cancelAnimationFrame(wait)
  }, [side, columns, frame, inView, view.colour, view.region, drawn, lit, picked, words, meta, theme])

  const press = (event: KeyboardEvent) => {
    const change = KEYS[event.key]
    if (change) setFrame((now) => change(now, side))
    else if (event.key === 'Enter') select(edgesOf(frame))
    else if (event.key === 'Escape' && view.region) select(null)
    else return
    event.preventDefault()
  }

  const focus = focusOf(view, meta)
  return (
    <div className={panel.panel}>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes keys of its own. */}
      <canvas
        ref={canvas}
        className={styles.canvas}
        data-selecting={selecting}
        tabIndex={0}
        role="application"
        aria-label={texts('map.name', { count: items.length, model: words.modelName(meta.embedded!) })}
        aria-describedby={`${id}-keys`}
        onKeyDown={press}
        {...handlers}
      />
      <p className="caption" id={`${id}-keys`}>
        {texts('map.keys')}
      </p>
      <div className={styles.tools}>
        <button
          type="button"
          className={styles.tool}
          aria-pressed={selecting}
          onClick={() => setSelecting(!selecting)}
        >
          {texts('map.select')}
        </button>
        <button
          type="button"
          className={styles.tool}
          onClick={() => setFrame((now) => KEYS['+']!(now, side))}
          aria-label={texts('map.in')}
        >
          +
        </button>
        <button
          type="button"
          className={styles.tool}
          onClick={() => setFrame((now) => KEYS['-']!(now, side))}
          aria-label={texts('map.out')}
        >
          −
        </button>
        <button type="button" className={styles.tool} onClick={() => setFrame(WHOLE)}>
          {texts('map.whole')}
        </button>
        <button type="button" className={styles.tool} onClick={() => select(edgesOf(frame))}>
          {texts('map.selectShown')}
        </button>
        {view.region && (
          <button type="button" className={styles.tool} onClick={() => select(null)}>
            {texts('map.clear')}
          </button>
        )}
        <label className={styles.colour}>
          <span className={panel.choice}>{texts('map.colour')}</span>
          <select
            className={panel.select}
            value={view.colour ?? ''}
            onChange={({ target }) => go?.({ colour: target.value || null })}
          >
            <option value="">{texts('map.byLabel')}</option>
            {meta.recipes.map((recipe) => (
              <option key={recipe} value={recipe}>
                {texts('map.byVerdict', { model: words.modelName(recipe) })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={styles.picked}>
        {picked === null ? (
          <p>{texts('map.pick')}</p>
        ) : (
          <>
            <GalleryTile
              tile={tileOf(picked, focus, data)}
              focus={focus}
              href={viewLink(view, meta, `/mistakes/${picked}`)}
            />
            <p>
              {texts('map.picked', {
                item: String(picked),
                label: words.className(columns.labels[picked]!),
                model: words.modelName(focus),
                said: words.className(tileOf(picked, focus, data).said),
              })}
            </p>
          </>
        )}
      </div>
      <MapTable data={data} inView={inView} frame={frame} />
    </div>
  )
}

const edgesFrom = (region: Region): [number, number, number, number] =>
  region.map((edge) => edge / MAP_STEPS) as [number, number, number, number]

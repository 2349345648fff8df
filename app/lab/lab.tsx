'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { BrowserPack } from '../../contracts/index.ts'
import { ITEM_SIDE_PX } from '../../contracts/index.ts'
import { EngineLine } from '../_engine/parts/engine-line.tsx'
import { ExplainPanel } from '../_engine/parts/explain-panel.tsx'
import { PixelCanvas } from '../_engine/parts/pixel-canvas.tsx'
import { Verdicts } from '../_engine/parts/verdicts.tsx'
import { useEngine } from '../_engine/use-engine.ts'
import { useSeen } from '../_engine/use-seen.ts'
import { greysOf } from '../_lib/greys.ts'
import { type Challenge, Fool } from './_parts/fool.tsx'
import { Headline } from './_parts/headline.tsx'
import { Likeness } from './_parts/likeness.tsx'
import { Photo } from './_parts/photo.tsx'
import { Starts } from './_parts/starts.tsx'
import { Surface } from './_parts/surface.tsx'
import { type Settings, Tools } from './_parts/tools.tsx'
import { useDrawing } from './_parts/use-drawing.ts'
import { useKeys } from './_parts/use-keys.ts'
import { useLink } from './_parts/use-link.ts'
import { checksum } from './_pixels/checksum.ts'
import { fitGarment } from './_pixels/fit-garment.ts'
import type { LinkContent } from './_pixels/link.ts'
import styles from './lab.module.css'

/** Trouser and dress, the pair of the challenge that one starts with. */
const FIRST_CHALLENGE: Challenge = { from: 1, to: 3 }
const FIRST_SETTINGS: Settings = { tool: 'brush', sizePx: 4, tone: 205, mirrored: true, fitted: true }

interface Props {
  pack: BrowserPack
  /** By class: a training image, base64. */
  typical: readonly string[]
}

/** The share of a piece's grey that another picture of it has otherwise. */
const changedShare = (piece: Uint8Array, now: Uint8Array): number => {
  const [off, whole] = piece.reduce(
    ([sum, all], grey, p) => [sum + Math.abs(grey - now[p]!), all + grey] as [number, number],
    [0, 0] as [number, number],
  )
  return Math.min(1, off / whole)
}

export const Lab = ({ pack, typical }: Props) => {
  const texts = useTranslations('lab')
  const drawing = useDrawing()
  const { change } = drawing
  const [settings, setSettings] = useState(FIRST_SETTINGS)
  const [challenge, setChallenge] = useState(FIRST_CHALLENGE)
  /** What the challenge began with. */
  const [laidOut, setLaidOut] = useState<Uint8Array | null>(null)
  const [explained, setExplained] = useState(false)

  const [begun, setBegun] = useState(false)
  const begin = useCallback(() => setBegun(true), [])
  const state = useEngine(pack, begun)
  const shown = useMemo(() => {
    const { pixels } = drawing
    if (pixels.every((grey) => grey === 0)) return null
    return settings.fitted
      ? fitGarment({ width: ITEM_SIDE_PX, height: ITEM_SIDE_PX, values: pixels })
      : pixels
  }, [drawing, settings.fitted])
  // Of the same greys the same object, so that an equal picture is not judged again.
  const mark = shown ? checksum(shown) : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark stands for the greys.
  const steady = useMemo(() => shown, [mark])
  useEffect(() => {
    if (steady) begin()
  }, [steady, begin])
  const seen = useSeen(pack, state, steady)

  const layItOut = useCallback(
    (pixels: Uint8Array) => {
      setLaidOut(null)
      change({ kind: 'commit', pixels })
    },
    [change],
  )
  const takeItem = useCallback(
    (pixels: Uint8Array, again: boolean) => {
      setLaidOut(null)
      change({ kind: again ? 'replace' : 'commit', pixels })
    },
    [change],
  )
  const layOut = (from: number) => {
    const piece = greysOf(typical[from]!)
    // As it is, since the challenge is about these very pixels.
    setSettings((before) => ({ ...before, fitted: false }))
    change({ kind: 'commit', pixels: piece })
    setLaidOut(piece)
  }
  const takeLink = useCallback(
    ({ pixels, challenge: given }: LinkContent) => {
      setSettings((before) => ({ ...before, fitted: false }))
      change({ kind: 'commit', pixels })
      if (given) {
        setChallenge(given)
        setLaidOut(greysOf(typical[given.from]!))
      }
    },
    [change, typical],
  )
  const broken = useLink(takeLink)
  useKeys(
    drawing,
    useCallback((tool) => setSettings((before) => ({ ...before, tool })), []),
  )
  const { tool, sizePx, tone, mirrored } = settings
  return (
    <>
      {broken && (
        <p role="alert" className={styles.broken}>
          {texts('brokenLink')}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it takes notice of a hand that comes near; who only looks fetches nothing. */}
      <div className={styles.desk} onPointerEnter={begin} onFocus={begin}>
        <section aria-label={texts('draw')} className={styles.draw}>
          <div className={styles.board}>
            <Surface
              drawing={drawing}
              tool={tool}
              brush={{ sizePx, mirrored, grey: tool === 'eraser' ? 0 : tone }}
            />
            <div className={styles.seen}>
              <PixelCanvas
                pixels={steady ?? drawing.pixels}
                role="img"
                aria-label={texts('seenLabel')}
                data-seen={mark}
              />
              <p className="caption">{texts('seen')}</p>
            </div>
          </div>
          <p id="surface-keys" className={styles.keys}>
            {texts('surface.keys')}
          </p>
          <Tools drawing={drawing} settings={settings} onChange={setSettings} />
        </section>
        <section aria-label={texts('verdicts')} className={styles.verdicts}>
          <Headline seen={seen} models={pack.models.length} blank={steady === null} />
          <Verdicts pack={pack} state={state} seen={seen} mark={mark} />
          <Likeness novelty={pack.novelty} distance={seen.distance} />
          <EngineLine state={state} />
        </section>
        <section aria-label={texts('begin')} className={styles.begin}>
          <Starts typical={typical} onStart={layItOut} />
          <Photo onItem={takeItem} />
        </section>
      </div>
      <section className={styles.section} aria-labelledby="heat-title">
        <h2 id="heat-title" className={`headline ${styles.heading}`}>
          {texts('heat.title')}
        </h2>
        <p className={styles.lead}>{texts('heat.lead')}</p>
        {explained && steady ? (
          <ExplainPanel pack={pack} state={state} seen={seen} pixels={steady} />
        ) : (
          <button type="button" className={styles.open} disabled={!steady} onClick={() => setExplained(true)}>
            {texts(steady ? 'heat.show' : 'heat.blank')}
          </button>
        )}
      </section>
      <section className={styles.section} aria-labelledby="fool-title">
        <h2 id="fool-title" className={`headline ${styles.heading}`}>
          {texts('fool.title')}
        </h2>
        <p className={styles.lead}>{texts('fool.lead')}</p>
        <Fool
          pack={pack}
          state={state}
          seen={seen}
          pixels={steady ?? drawing.pixels}
          challenge={challenge}
          changed={laidOut && changedShare(laidOut, steady ?? drawing.pixels)}
          onChallenge={setChallenge}
          onStart={() => layOut(challenge.from)}
        />
      </section>
    </>
  )
}

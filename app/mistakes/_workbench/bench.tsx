'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type BrowserPack, CORRUPTION_STRENGTHS, type Label } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { EngineLine } from '../../_engine/parts/engine-line.tsx'
import { ExplainPanel } from '../../_engine/parts/explain-panel.tsx'
import { PixelCanvas } from '../../_engine/parts/pixel-canvas.tsx'
import { Verdicts } from '../../_engine/parts/verdicts.tsx'
import { useEngine } from '../../_engine/use-engine.ts'
import { useSeen } from '../../_engine/use-seen.ts'
import { greysOf } from '../../_lib/greys.ts'
import { useWords } from '../../_lib/use-words.ts'
import styles from './bench.module.css'
import { amountAt, SPOILS, type Spoil, spoil, UNSPOILED } from './spoil.ts'

/** The models are fetched when the section comes this near the screen. */
const NEAR = '200px'

interface Props {
  pack: BrowserPack
  imageBase64: string
  label: Label
}

export const Bench = ({ pack, imageBase64, label }: Props) => {
  const texts = useTranslations('workbench')
  const words = useWords()
  const section = useRef<HTMLElement>(null)
  const [wanted, setWanted] = useState(false)
  const [strengths, setStrengths] = useState(UNSPOILED)
  const [explained, setExplained] = useState(false)
  const original = useMemo(() => greysOf(imageBase64), [imageBase64])
  const pixels = useMemo(() => spoil(original, strengths), [original, strengths])
  const state = useEngine(pack, wanted)
  const seen = useSeen(pack, state, pixels)

  useEffect(() => {
    if (!section.current) return
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setWanted(true),
      { rootMargin: NEAR },
    )
    watch.observe(section.current)
    return () => watch.disconnect()
  }, [])

  const slider = (way: Spoil) => {
    const amount = texts(`amounts.${way}`, {
      amount: words.decimal(amountAt(way, strengths[way]), way === 'blur' ? 1 : 0),
    })
    return (
      <label key={way} className={styles.slider}>
        <span>
          {texts(`ways.${way}`)}{' '}
          <span className="figure">{strengths[way] === 0 ? texts('asItIs') : amount}</span>
        </span>
        <input
          type="range"
          min={0}
          max={CORRUPTION_STRENGTHS}
          step={1}
          value={strengths[way]}
          aria-valuetext={strengths[way] === 0 ? texts('asItIs') : amount}
          onChange={({ target }) => setStrengths((before) => ({ ...before, [way]: target.valueAsNumber }))}
        />
      </label>
    )
  }
  return (
    <section ref={section} className={styles.bench} aria-labelledby="bench-title">
      <h2 id="bench-title" className={`headline ${styles.title}`}>
        {texts('title')}
      </h2>
      <p className={styles.lead}>{texts('lead')}</p>
      <div className={styles.desk}>
        <div className={styles.item}>
          <PixelCanvas
            pixels={pixels}
            role="img"
            aria-label={texts('item', { label: words.className(label) })}
          />
          {SPOILS.map(slider)}
          <Button onClick={() => setStrengths(UNSPOILED)}>{texts('reset')}</Button>
        </div>
        <div className={styles.verdicts}>
          {/* Red stands for a wrong answer; the sentence says so. */}
          <p className="caption">{texts('truth', { label: words.className(label) })}</p>
          <Verdicts pack={pack} state={state} seen={seen} truth={label} />
          <EngineLine state={state} />
        </div>
      </div>
      <h3 className={`headline ${styles.heading}`}>{texts('heat')}</h3>
      {explained ? (
        <ExplainPanel pack={pack} state={state} seen={seen} pixels={pixels} truth={label} />
      ) : (
        <Button onClick={() => setExplained(true)}>{texts('showHeat')}</Button>
      )}
    </section>
  )
}

'use client'

import { type CSSProperties, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type BrowserPack, CLASS_COUNT, type Label } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { answerOf } from '../../_engine/agreement.ts'
import type { EngineState } from '../../_engine/use-engine.ts'
import type { SeenState } from '../../_engine/use-seen.ts'
import { modelColor } from '../../_lib/models.ts'
import { useWords } from '../../_lib/use-words.ts'
import { type LinkContent, writeLink } from '../_pixels/link.ts'
import styles from './fool.module.css'

export type Challenge = NonNullable<LinkContent['challenge']>

interface Props {
  pack: BrowserPack
  state: EngineState
  seen: SeenState
  /** What the models are shown. */
  pixels: Uint8Array
  challenge: Challenge
  /** The share of the piece's grey that was changed since it was laid out; null where it was not. */
  changed: number | null
  onChallenge: (challenge: Challenge) => void
  onStart: () => void
}

const ClassSelect = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: Label
  onChange: (label: Label) => void
}) => {
  const words = useWords()
  return (
    <label className={styles.select}>
      <span className="caption">{label}</span>
      <select value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {Array.from({ length: CLASS_COUNT }, (_, each) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place.
          <option key={each} value={each}>
            {words.className(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The link that holds the pixels and the challenge, behind its `#`. */
const Share = ({ pixels, challenge }: { pixels: Uint8Array; challenge: Challenge }) => {
  const texts = useTranslations('lab')
  const [link, setLink] = useState<{ address: string; copied: boolean } | null>(null)
  const share = async () => {
    const hash = await writeLink({ pixels, challenge })
    const address = `${window.location.origin}${window.location.pathname}#${hash}`
    window.history.replaceState(null, '', `#${hash}`)
    // Without the permission the link stands there to be copied by hand.
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    )
    setLink({ address, copied: copied ?? false })
  }
  return (
    <div className={styles.share}>
      <Button onClick={share}>{texts('fool.share')}</Button>
      {link && (
        <label className={styles.link}>
          <span aria-live="polite">{texts(link.copied ? 'fool.copied' : 'fool.copyByHand')}</span>
          <input readOnly value={link.address} onFocus={({ target }) => target.select()} />
        </label>
      )}
      <p className={styles.note}>{texts('fool.linkNote')}</p>
    </div>
  )
}

/** A challenge: a piece of one class that every model takes for another. */
export const Fool = ({ pack, state, seen, pixels, challenge, changed, onChallenge, onStart }: Props) => {
  const texts = useTranslations('lab')
  const words = useWords()
  const { from, to } = challenge
  const rows = pack.models.map(({ recipe }) => {
    const verdict = seen.verdicts.find((each) => each.recipe === recipe)
    return {
      recipe,
      ready: state.models.get(recipe)?.phase === 'ready',
      share: verdict?.probabilities[to] ?? 0,
      fooled: verdict !== undefined && answerOf(verdict) === to,
    }
  })
  const fooled = rows.filter((row) => row.fooled).length
  const ready = rows.filter((row) => row.ready).length
  const all = fooled === rows.length
  const set = (change: Partial<Challenge>) => {
    const next = { ...challenge, ...change }
    // The other one gives way: a class cannot be taken for itself.
    if (next.from === next.to) onChallenge('from' in change ? { ...next, to: from } : { ...next, from: to })
    else onChallenge(next)
  }
  return (
    <div className={styles.fool}>
      <div className={styles.controls}>
        <div className={styles.selects}>
          <ClassSelect label={texts('fool.from')} value={from} onChange={(label) => set({ from: label })} />
          <ClassSelect label={texts('fool.to')} value={to} onChange={(label) => set({ to: label })} />
        </div>
        <p>
          {texts('fool.rule', {
            from: words.one(from),
            to: words.className(to),
            models: words.numberWord(rows.length),
          })}
        </p>
        <Button onClick={onStart}>{texts('fool.start', { from: words.one(from) })}</Button>
      </div>
      <div>
        <p className={`headline ${styles.score}`} aria-live="polite" data-fooled={fooled} data-won={all}>
          {all
            ? texts('fool.won', { models: words.numberWord(rows.length), to: words.className(to) })
            : texts('fool.score', { fooled, models: rows.length })}
        </p>
        <ul className={styles.list}>
          {rows.map(({ recipe, ready: isReady, share, fooled: isFooled }) => (
            <li
              key={recipe}
              data-fooled={isFooled}
              style={{ '--color': modelColor(recipe), '--share': share } as CSSProperties}
            >
              <ModelMark model={recipe} size={22} />
              <span>{words.modelShort(recipe)}</span>
              <span className={styles.track} aria-hidden="true">
                <span />
              </span>
              <span className="figure">{isReady ? words.percent(share) : '–'}</span>
              <span className={styles.state}>
                {texts(isFooled ? 'fool.fooled' : isReady ? 'fool.notYet' : 'fool.notLoaded')}
              </span>
            </li>
          ))}
        </ul>
        <p className={styles.note}>
          {changed === null
            ? texts('fool.notStarted')
            : texts('fool.changed', { share: words.percent(changed) })}
          {ready < rows.length && ` ${texts('fool.loadAll', { models: words.numberWord(rows.length) })}`}
        </p>
        <Share pixels={pixels} challenge={challenge} />
      </div>
    </div>
  )
}

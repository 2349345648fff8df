import type { CSSProperties } from 'react'
import type { PodiumPlaceView } from '../../contracts/index.ts'
import { formatInterval } from '../_lib/format.ts'
import { MODEL_LABELS } from '../_lib/models.ts'
import { HangTag } from './hang-tag.tsx'
import { ModelMark } from './model-mark.tsx'
import styles from './podium.module.css'

/** More names than this on one place would push the others off the projector. */
const NAMES_SHOWN = 12
const STAGE_MS = 700

/** People and models together by what they got right; a tie shares its place. The best comes last on stage. */
export const Podium = ({
  places,
  ownId = null,
}: {
  places: readonly PodiumPlaceView[]
  ownId?: string | null
}) => (
  <ol className={styles.places}>
    {places.map(({ place, right, asked, interval, players, models }, i) => (
      <li
        key={`${place} ${right}`}
        className={`${styles.place} ${place === 1 ? styles.first : ''}`}
        style={{ '--delay': `${Math.max(0, places.length - 1 - i) * STAGE_MS}ms` } as CSSProperties}
      >
        <span className={`headline ${styles.number}`}>{place}</span>
        <div className={styles.who}>
          {[...players]
            .sort((a, b) => Number(b.playerId === ownId) - Number(a.playerId === ownId))
            .slice(0, NAMES_SHOWN)
            .map(({ playerId, nickname }) => (
              <HangTag key={playerId} tone={playerId === ownId ? 'hot' : 'paper'}>
                {nickname}
              </HangTag>
            ))}
          {players.length > NAMES_SHOWN && <span>and {players.length - NAMES_SHOWN} more</span>}
          {models.map((model) => (
            <span key={model} className={styles.model}>
              <ModelMark model={model} />
              {MODEL_LABELS[model].name}
            </span>
          ))}
        </div>
        <span className={`figure ${styles.figure}`}>
          {right}/{asked}
          <span className={styles.interval}>{formatInterval(interval)}</span>
        </span>
      </li>
    ))}
  </ol>
)

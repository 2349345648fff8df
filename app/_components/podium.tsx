import type { CSSProperties } from 'react'
import type { PodiumPlaceView } from '../../contracts/index.ts'
import { formatCount, formatInterval } from '../_lib/format.ts'
import { modelName } from '../_lib/models.ts'
import { HangTag } from './hang-tag.tsx'
import { ModelMark } from './model-mark.tsx'
import styles from './podium.module.css'

const NAMES_SHOWN = 12
/** The third place comes first, the winner last. */
const STEP_MS = 400
const STAGED = 3

interface Props {
  places: readonly PodiumPlaceView[]
  ownId?: string | null
}

const Players = ({ players, ownId }: { players: PodiumPlaceView['players']; ownId: string | null }) => {
  // One's own name is never among those left out.
  const ordered = players.toSorted((a, b) => Number(b.playerId === ownId) - Number(a.playerId === ownId))
  const more = players.length - NAMES_SHOWN
  return (
    <>
      {ordered.slice(0, NAMES_SHOWN).map(({ playerId, nickname }) => (
        <li key={playerId}>
          <HangTag tone={playerId === ownId ? 'hot' : 'paper'}>{nickname}</HangTag>
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </>
  )
}

/** People and models together, by how much each got right; ties share a place. */
export const Podium = ({ places, ownId = null }: Props) => (
  <ol className={styles.podium}>
    {places.map(({ place, points, right, asked, interval, players, models }, i) => (
      <li
        key={place}
        className={styles.place}
        data-first={i === 0}
        style={{ '--delay': `${Math.max(0, STAGED - 1 - i) * STEP_MS}ms` } as CSSProperties}
      >
        <span className={`headline ${styles.number}`}>
          <span className="visually-hidden">Place </span>
          {place}
        </span>
        <ul className={styles.names}>
          <Players players={players} ownId={ownId} />
          {models.map((model) => (
            <li key={model} className={styles.model}>
              <ModelMark model={model} size={26} />
              {modelName(model)}
            </li>
          ))}
        </ul>
        <span className={`figure ${styles.figures}`}>
          {points === null ? (
            <>
              <span className={styles.right}>
                {right}/{asked}
              </span>
              <span className={styles.interval}>
                <span className="visually-hidden">right, 95&nbsp;% interval </span>
                {formatInterval(interval)}
              </span>
            </>
          ) : (
            <>
              <span className={styles.right}>{formatCount(points)}</span>
              <span className={styles.interval}>points</span>
            </>
          )}
        </span>
      </li>
    ))}
  </ol>
)

import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import type { PodiumPlaceView } from '../../contracts/index.ts'
import { useWords } from '../_lib/use-words.ts'
import type { Words } from '../_lib/words.ts'
import { HangTag } from './hang-tag.tsx'
import { ModelMark } from './model-mark.tsx'
import styles from './podium.module.css'
import { quiet } from './quiet.tsx'

/** Of one place; a projector has room for fewer, and does not scroll. */
const NAMES_SHOWN = 12
const NAMES_PROJECTED = 4
/** The third place comes first, the winner last. */
const STEP_MS = 400
const STAGED = 3
/** All names on a projector together, each counted with its tag as so many signs more: up to how many they are set larger. */
const SIGNS = { large: 150, medium: 230 }
const TAG_SIGNS = 5

interface Props {
  places: readonly PodiumPlaceView[]
  ownId?: string | null
  projected?: boolean
}

interface PlayersProps {
  players: PodiumPlaceView['players']
  ownId: string | null
  shown: number
}

const Players = ({ players, ownId, shown }: PlayersProps) => {
  const texts = useTranslations('games')
  // One's own name is never among those left out.
  const ordered = players.toSorted((a, b) => Number(b.playerId === ownId) - Number(a.playerId === ownId))
  const more = players.length - shown
  return (
    <>
      {ordered.slice(0, shown).map(({ playerId, nickname }) => (
        <li key={playerId}>
          <HangTag tone={playerId === ownId ? 'hot' : 'paper'}>{nickname}</HangTag>
        </li>
      ))}
      {more > 0 && <li>{texts('podium.more', { count: more })}</li>}
    </>
  )
}

const sizeOf = (places: readonly PodiumPlaceView[], words: Words): 'large' | 'medium' | 'small' => {
  const names = places.flatMap(({ players, models }) => [
    ...players.slice(0, NAMES_PROJECTED).map(({ nickname }) => nickname),
    ...models.map(words.modelName),
  ])
  const signs = names.reduce((sum, name) => sum + name.length + TAG_SIGNS, 0)
  return signs <= SIGNS.large ? 'large' : signs <= SIGNS.medium ? 'medium' : 'small'
}

/** People and models together, by how much each got right; ties share a place. */
export const Podium = ({ places, ownId = null, projected = false }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  return (
    <ol
      className={styles.podium}
      data-projected={projected}
      data-size={sizeOf(places, words)}
      style={{ '--places': places.length } as CSSProperties}
    >
      {places.map(({ place, points, right, asked, interval, players, models }, i) => (
        <li
          key={place}
          className={styles.place}
          data-first={i === 0}
          style={{ '--delay': `${Math.max(0, STAGED - 1 - i) * STEP_MS}ms` } as CSSProperties}
        >
          <span className={`headline ${styles.number}`}>{texts.rich('podium.place', { place, quiet })}</span>
          <ul className={styles.names}>
            <Players players={players} ownId={ownId} shown={projected ? NAMES_PROJECTED : NAMES_SHOWN} />
            {models.map((model) => (
              <li key={model} className={styles.model}>
                <ModelMark model={model} size={26} />
                {words.modelName(model)}
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
                  {texts.rich('podium.right', { interval: words.interval(interval), quiet })}
                </span>
              </>
            ) : (
              <>
                <span className={styles.right}>{words.count(points)}</span>
                <span className={styles.interval}>{texts('podium.points', { points })}</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

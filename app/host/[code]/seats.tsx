'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HostView } from '../../../contracts/index.ts'
import { HangTag } from '../../_components/hang-tag.tsx'
import type { Act } from './host-room.tsx'
import { PlayerDialog } from './player-dialog.tsx'
import styles from './seats.module.css'

/** Beyond so many names the tags get smaller, at last with the code. */
const SIZES = [
  { upTo: 24, size: 'large' },
  { upTo: 60, size: 'medium' },
  { upTo: 110, size: 'small' },
  { upTo: Number.POSITIVE_INFINITY, size: 'tiny' },
] as const

export const seatSize = (players: number) => SIZES.find(({ upTo }) => players <= upTo)?.size

interface Props {
  players: HostView['players']
  teams: number
  act: Act
}

/** Everybody who is in. Pressing a name opens what the host can do for it. */
export const Seats = ({ players, teams, act }: Props) => {
  const texts = useTranslations('host')
  const [picked, setPicked] = useState<string | null>(null)
  const player = players.find(({ playerId }) => playerId === picked)
  return (
    <>
      <ul className={styles.seats} data-size={seatSize(players.length)} aria-label={texts('seats.name')}>
        {players.length === 0 && <li className={styles.nobody}>{texts('seats.nobody')}</li>}
        {players.map(({ playerId, nickname, connected }) => (
          <li key={playerId}>
            <button type="button" className={styles.seat} onClick={() => setPicked(playerId)}>
              {connected ? (
                <HangTag tone="paper">{nickname}</HangTag>
              ) : (
                texts.rich('seats.away', {
                  tag: (name) => <HangTag tone="quiet">{name}</HangTag>,
                  quiet: (away) => <span className="visually-hidden">{away}</span>,
                  name: nickname,
                })
              )}
            </button>
          </li>
        ))}
      </ul>
      {player && (
        <PlayerDialog
          key={player.playerId}
          player={player}
          teams={teams}
          act={act}
          onClose={() => setPicked(null)}
        />
      )}
    </>
  )
}

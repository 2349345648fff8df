'use client'

import { useState } from 'react'
import type { HostView } from '../../../contracts/index.ts'
import { HangTag } from '../../_components/hang-tag.tsx'
import { ConfirmDialog } from './confirm.tsx'
import type { Act } from './host-room.tsx'
import styles from './seats.module.css'

/** Beyond so many names the tags get smaller, at last with the code. */
const SIZES = [
  { upTo: 24, size: 'large' },
  { upTo: 60, size: 'medium' },
  { upTo: 110, size: 'small' },
  { upTo: Number.POSITIVE_INFINITY, size: 'tiny' },
] as const

export const seatSize = (players: number) => SIZES.find(({ upTo }) => players <= upTo)?.size

/** Everybody who is in. Pressing a name offers to remove it. */
export const Seats = ({ players, act }: { players: HostView['players']; act: Act }) => {
  const [picked, setPicked] = useState<string | null>(null)
  const player = players.find(({ playerId }) => playerId === picked)
  return (
    <>
      <ul className={styles.seats} data-size={seatSize(players.length)} aria-label="Players">
        {players.length === 0 && <li className={styles.nobody}>Nobody yet. Scan, or type the four signs.</li>}
        {players.map(({ playerId, nickname, connected }) => (
          <li key={playerId}>
            <button type="button" className={styles.seat} onClick={() => setPicked(playerId)}>
              <HangTag tone={connected ? 'paper' : 'quiet'}>{nickname}</HangTag>
              {!connected && <span className="visually-hidden">, away</span>}
            </button>
          </li>
        ))}
      </ul>
      {player && (
        <ConfirmDialog
          question={`Remove ${player.nickname}?`}
          yes="Remove"
          no="Keep"
          onYes={() => act('player:kick', { playerId: player.playerId })}
          onClose={() => setPicked(null)}
        />
      )}
    </>
  )
}

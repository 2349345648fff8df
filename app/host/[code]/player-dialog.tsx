'use client'

import { type FormEvent, useState } from 'react'
import { type HostView, TIME_FACTORS } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { TEAM_NAMES } from '../../_lib/teams.ts'
import type { Act } from './host-room.tsx'
import { Modal } from './modal.tsx'
import styles from './player-dialog.module.css'

interface Props {
  player: HostView['players'][number]
  teams: number
  act: Act
  onClose: () => void
}

/** What a host can do for, or with, one player. */
export const PlayerDialog = ({ player, teams, act, onClose }: Props) => {
  const { playerId, nickname, team, timeFactor, connected } = player
  const [draft, setDraft] = useState(nickname)
  const rename = (event: FormEvent) => {
    event.preventDefault()
    void act('player:rename', { playerId, nickname: draft })
  }
  const kick = (ban: boolean) => {
    onClose()
    void act('player:kick', { playerId, ban })
  }
  return (
    <Modal label={nickname} onClose={onClose}>
      <p className={`headline ${styles.title}`}>{nickname}</p>
      {!connected && <p>Away: no connection from this phone just now. The seat is kept.</p>}
      <form className={styles.rename} onSubmit={rename}>
        <label className={styles.field}>
          <span className="caption">Name</span>
          <input value={draft} maxLength={60} onChange={(event) => setDraft(event.target.value)} />
        </label>
        <Button type="submit" disabled={draft === nickname}>
          Rename
        </Button>
      </form>
      <fieldset className={styles.group}>
        <legend className="caption">Time to answer</legend>
        {TIME_FACTORS.map((factor) => (
          <Button
            key={factor}
            aria-pressed={factor === timeFactor}
            className={styles.option}
            onClick={() => act('player:time', { playerId, factor })}
          >
            {factor === 1 ? 'As the others' : `${factor} times`}
          </Button>
        ))}
      </fieldset>
      {teams > 0 && (
        <fieldset className={styles.group}>
          <legend className="caption">Team</legend>
          {TEAM_NAMES.slice(0, teams).map((name, i) => (
            <Button
              key={name}
              aria-pressed={i === team}
              className={styles.option}
              onClick={() => act('player:change-team', { playerId, team: i })}
            >
              {name}
            </Button>
          ))}
        </fieldset>
      )}
      <div className={styles.actions}>
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
        <Button onClick={() => kick(false)}>Remove</Button>
        <Button onClick={() => kick(true)}>Remove and keep out</Button>
      </div>
    </Modal>
  )
}

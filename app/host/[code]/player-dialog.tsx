'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type HostView, TIME_FACTORS } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import type { Act } from './host-room.tsx'
import { Modal } from './modal.tsx'
import styles from './player-dialog.module.css'

const TEAMS = [0, 1, 2, 3, 4, 5] as const

interface Props {
  player: HostView['players'][number]
  teams: number
  act: Act
  onClose: () => void
}

/** What a host can do for, or with, one player. */
export const PlayerDialog = ({ player, teams, act, onClose }: Props) => {
  const { playerId, nickname, team, timeFactor, connected } = player
  const texts = useTranslations('host')
  const games = useTranslations('games')
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
      {!connected && <p>{texts('player.away')}</p>}
      <form className={styles.rename} onSubmit={rename}>
        <label className={styles.field}>
          <span className="caption">{texts('player.name')}</span>
          <input value={draft} maxLength={60} onChange={(event) => setDraft(event.target.value)} />
        </label>
        <Button type="submit" disabled={draft === nickname}>
          {texts('player.rename')}
        </Button>
      </form>
      <fieldset className={styles.group}>
        <legend className="caption">{texts('player.time')}</legend>
        {TIME_FACTORS.map((factor) => (
          <Button
            key={factor}
            aria-pressed={factor === timeFactor}
            className={styles.option}
            onClick={() => act('player:time', { playerId, factor })}
          >
            {factor === 1 ? texts('player.sameTime') : texts('player.moreTime', { factor })}
          </Button>
        ))}
      </fieldset>
      {teams > 0 && (
        <fieldset className={styles.group}>
          <legend className="caption">{texts('player.team')}</legend>
          {TEAMS.slice(0, teams).map((each) => (
            <Button
              key={each}
              aria-pressed={each === team}
              className={styles.option}
              onClick={() => act('player:change-team', { playerId, team: each })}
            >
              {games(`teams.t${each}`)}
            </Button>
          ))}
        </fieldset>
      )}
      <div className={styles.actions}>
        <Button variant="primary" onClick={onClose}>
          {texts('done')}
        </Button>
        <Button onClick={() => kick(false)}>{texts('player.remove')}</Button>
        <Button onClick={() => kick(true)}>{texts('player.ban')}</Button>
      </div>
    </Modal>
  )
}

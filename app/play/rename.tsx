import { type FormEvent, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ErrorCode, PlayerView, RoomView } from '../../contracts/index.ts'
import { Button } from '../_components/button.tsx'
import { makeNickname } from '../_lib/nickname.ts'
import type { SendCommand } from '../_lib/use-room.ts'
import { pickAnother } from '../join/pick-another.ts'
import styles from './play.module.css'

interface Props {
  room: Pick<RoomView, 'code'>
  player: Pick<PlayerView, 'nickname'>
  send: SendCommand
}

/** Another name, taken as the room takes names: typed, out of the host's list, or dealt anew. */
export const Rename = ({ room: { code }, player: { nickname }, send }: Props) => {
  const texts = useTranslations('play')
  const refusals = useTranslations('refusals')
  const locale = useLocale()
  const [draft, setDraft] = useState<string | null>(null)
  const [listed, setListed] = useState<readonly string[] | null>(null)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)

  const take = async (name: string) => {
    const renamed = await send('player:rename', { nickname: name })
    setTrouble(renamed.ok ? null : renamed.error.code)
    if (renamed.ok) setDraft(null)
  }

  const begin = async () => {
    const peeked = await send('room:peek', { code })
    if (!peeked.ok) return setTrouble(peeked.error.code)
    setTrouble(null)
    const { nicknames, freeNames } = peeked.value
    if (nicknames === 'drawn') return take(pickAnother(freeNames, nickname) ?? nickname)
    setListed(nicknames === 'list' ? [nickname, ...freeNames] : null)
    setDraft(nickname)
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void take(draft ?? '')
  }

  return (
    <>
      {draft === null ? (
        <Button variant="quiet" className={styles.start} onClick={begin}>
          {texts('lobby.rename')}
        </Button>
      ) : (
        <form className={styles.rename} onSubmit={submit}>
          <label className="caption" htmlFor="nickname">
            {texts('lobby.name')}
          </label>
          {listed ? (
            <select id="nickname" value={draft} onChange={({ target }) => setDraft(target.value)}>
              {listed.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          ) : (
            <input
              id="nickname"
              value={draft}
              maxLength={60}
              onChange={({ target }) => setDraft(target.value)}
            />
          )}
          <Button type="submit">{texts('lobby.keep')}</Button>
          {!listed && (
            <Button variant="quiet" onClick={async () => setDraft(await makeNickname(locale))}>
              {texts('lobby.another')}
            </Button>
          )}
        </form>
      )}
      <p role="alert" className={styles.trouble}>
        {trouble && refusals(trouble)}
      </p>
    </>
  )
}

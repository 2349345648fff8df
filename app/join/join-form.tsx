import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ErrorCode } from '../../contracts/index.ts'
import { Button, ButtonLink } from '../_components/button.tsx'
import { makeNickname } from '../_lib/nickname.ts'
import { browserStorage, deviceKey, loadSession, saveSession } from '../_lib/session-store.ts'
import { type GameSocket, openSocket, send } from '../_lib/socket.ts'
import { DealtName } from './dealt-name.tsx'
import styles from './join.module.css'
import { ListedNames } from './listed-names.tsx'
import { pickAnother } from './pick-another.ts'

/** Names to deal from, with the one dealt. */
interface Deal {
  free: readonly string[]
  name: string | null
}

const deal = (free: readonly string[], last: string | null): Deal => ({ free, name: pickAnother(free, last) })

/** One tap from the QR code to the lobby: a name is there already. */
export const JoinForm = ({ code }: { code: string }) => {
  const texts = useTranslations('join')
  const refusals = useTranslations('refusals')
  const locale = useLocale()
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  // One for all that is asked here: on a slow line each connection takes seconds.
  const socketRef = useRef<GameSocket | null>(null)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const [gone, setGone] = useState(false)
  const [ready, setReady] = useState(false)
  const [peeked, setPeeked] = useState(false)
  const [names, setNames] = useState<readonly string[] | null>(null)
  const [dealt, setDealt] = useState<Deal | null>(null)

  useEffect(() => {
    void makeNickname(locale)
      // Without its words one types a name.
      .catch(() => '')
      .then((name) => {
        // What was typed before stays, and so does a name in the language that the page had.
        if (field.current && !field.current.value) field.current.value = name
        setReady(true)
      })
  }, [locale])

  useEffect(() => {
    let left = false
    const socket = openSocket(code)
    socketRef.current = socket
    void send(socket, 'room:peek', { code }).then((peek) => {
      if (left) return
      setPeeked(true)
      if (!peek.ok) return
      const { nicknames, freeNames, begun } = peek.value
      if (nicknames === 'list') setNames(freeNames)
      if (nicknames === 'drawn') setDealt(deal(freeNames, null))
      if (begun) setTrouble('no-late-join')
    })
    const storage = browserStorage()
    const { playerToken } = loadSession(storage, code)
    // Who holds no seat is told by the kind of refusal whether the room is open at all.
    const token = playerToken ?? deviceKey(storage)
    void send(socket, 'session:resume', { code, role: 'player', token }).then((resumed) => {
      if (left) return
      if (resumed.ok) router.replace(`/play/${code}`)
      else if (['room-not-found', 'room-closed', 'invalid-payload'].includes(resumed.error.code)) {
        setGone(true)
        setTrouble('room-not-found')
      } else if (resumed.error.code === 'banned') setTrouble('banned')
    })
    return () => {
      left = true
      socket.disconnect()
    }
  }, [code, router])

  const join = async (event: FormEvent) => {
    event.preventDefault()
    const socket = socketRef.current
    if (!socket) return
    setReady(false)
    setTrouble(null)
    const storage = browserStorage()
    const form = event.currentTarget as HTMLFormElement
    const nickname = names
      ? String(new FormData(form).get('listed') ?? '')
      : dealt
        ? (dealt.name ?? '')
        : (field.current?.value ?? '')
    const joined = await send(socket, 'room:join', { code, nickname, deviceKey: deviceKey(storage) })
    if (joined.ok) {
      saveSession(storage, joined.value.code, { playerToken: joined.value.playerToken }, Date.now())
      router.push(`/play/${joined.value.code}`)
      return
    }
    if (dealt && joined.error.code === 'nickname-taken') {
      // Somebody else was dealt it too and was faster; by now more names may have gone.
      const peek = await send(socket, 'room:peek', { code })
      const free = peek.ok ? peek.value.freeNames : dealt.free.filter((name) => name !== nickname)
      setDealt(deal(free, nickname))
    }
    setTrouble(joined.error.code)
    setReady(true)
  }

  const again = async () => {
    setTrouble(null)
    const name = await makeNickname(locale)
    if (field.current) field.current.value = name
  }

  const dealAnother = () => {
    setTrouble(null)
    if (dealt) setDealt(deal(dealt.free, dealt.name))
  }
  const said = (code: ErrorCode) => {
    if (gone) return texts('noRoom')
    return dealt?.name && code === 'nickname-taken' ? texts('dealtAnother') : refusals(code)
  }

  return (
    <form className={styles.form} onSubmit={join}>
      {!gone && dealt && <DealtName name={dealt.name} disabled={!ready} onAnother={dealAnother} />}
      {!gone && names && <ListedNames names={names} />}
      {!gone && !names && !dealt && (
        // Before it is known how a room takes names, nobody is to type one in vain.
        <div className={styles.typed} data-waiting={!peeked}>
          <label className="caption" htmlFor="nickname">
            {texts('name')}
          </label>
          <input
            id="nickname"
            ref={field}
            className={styles.name}
            maxLength={60}
            autoComplete="off"
            spellCheck="false"
          />
          <Button variant="quiet" className={styles.again} onClick={again} disabled={!ready}>
            {texts('another')}
          </Button>
        </div>
      )}
      <p role="alert" className={styles.trouble}>
        {trouble && said(trouble)}
      </p>
      {gone ? (
        <ButtonLink href="/join">{texts('otherCode')}</ButtonLink>
      ) : (
        <Button type="submit" variant="primary" disabled={!ready || !peeked || dealt?.name === null}>
          {texts('join')}
        </Button>
      )}
    </form>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button, ButtonLink } from '../../_components/button.tsx'
import { makeNickname } from '../../_lib/nickname.ts'
import { browserStorage, deviceKey, loadSession, saveSession } from '../../_lib/session-store.ts'
import { sendOnce } from '../../_lib/socket.ts'
import styles from '../join.module.css'
import { ListedNames } from './listed-names.tsx'

/** One tap from the QR code to the lobby: a name is there already. */
export const JoinForm = ({ code }: { code: string }) => {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [gone, setGone] = useState(false)
  const [ready, setReady] = useState(false)
  const [names, setNames] = useState<readonly string[] | null>(null)

  useEffect(() => {
    // What was typed before the page came alive stays.
    if (field.current && !field.current.value) field.current.value = makeNickname()
    setReady(true)
    let left = false
    void sendOnce('room:peek', { code }).then((peeked) => {
      if (left || !peeked.ok) return
      if (peeked.value.nicknames === 'list') setNames(peeked.value.freeNames)
      if (peeked.value.begun) setTrouble('The game has begun, and nobody else comes in.')
    })
    const storage = browserStorage()
    const { playerToken } = loadSession(storage, code)
    // Who holds no seat is told by the kind of refusal whether the room is open at all.
    const token = playerToken ?? deviceKey(storage)
    void sendOnce('session:resume', { code, role: 'player', token }).then((resumed) => {
      if (left) return
      if (resumed.ok) router.replace(`/play/${code}`)
      else if (['room-not-found', 'room-closed', 'invalid-payload'].includes(resumed.error.code)) {
        setGone(true)
        setTrouble('There is no room with this code now. Compare it with the projector.')
      } else if (resumed.error.code === 'banned') setTrouble(resumed.error.message)
    })
    return () => {
      left = true
    }
  }, [code, router])

  const join = async (event: FormEvent) => {
    event.preventDefault()
    setReady(false)
    setTrouble(null)
    const storage = browserStorage()
    const form = event.currentTarget as HTMLFormElement
    const nickname = names ? String(new FormData(form).get('listed') ?? '') : (field.current?.value ?? '')
    const joined = await sendOnce('room:join', { code, nickname, deviceKey: deviceKey(storage) })
    if (joined.ok) {
      saveSession(storage, joined.value.code, { playerToken: joined.value.playerToken }, Date.now())
      router.push(`/play/${joined.value.code}`)
      return
    }
    setTrouble(joined.error.message)
    setReady(true)
  }

  const again = () => {
    if (field.current) field.current.value = makeNickname()
    setTrouble(null)
  }

  return (
    <form className={styles.form} onSubmit={join}>
      {!gone && names && <ListedNames names={names} />}
      {!gone && !names && (
        <>
          <label className="caption" htmlFor="nickname">
            Your name in the room
          </label>
          <input
            id="nickname"
            ref={field}
            className={styles.name}
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
          />
          <Button variant="quiet" className={styles.again} onClick={again} disabled={!ready}>
            Another name
          </Button>
        </>
      )}
      <p role="alert" className={styles.trouble}>
        {trouble}
      </p>
      {gone ? (
        <ButtonLink href="/join">Type another code</ButtonLink>
      ) : (
        <Button type="submit" variant="primary" disabled={!ready}>
          Join
        </Button>
      )}
    </form>
  )
}

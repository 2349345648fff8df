'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ErrorCode, RoomView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { hostLink } from '../../_lib/host-link.ts'
import type { SendCommand } from '../../_lib/use-room.ts'
import styles from './invite.module.css'
import { Modal } from './modal.tsx'
import { QrCode } from './qr-code.tsx'

/** The host's phone as a remote by QR, and a link that makes a colleague's browser, or another one of the host's, a host too. */
export const Invite = ({
  room,
  joinUrl,
  send,
}: {
  room: Pick<RoomView, 'code' | 'roomId'>
  joinUrl: string
  send: SendCommand
}) => {
  const texts = useTranslations('host')
  const refusals = useTranslations('refusals')
  const [token, setToken] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const [copied, setCopied] = useState(false)
  const { origin } = new URL(joinUrl)

  const invite = async () => {
    setTrouble(null)
    const invited = await send('host:invite', {})
    if (invited.ok) setToken(invited.value.hostToken)
    else setTrouble(invited.error.code)
  }
  const copy = async (link: string) => {
    // Only pages on https or localhost may; the field beside it can be copied by hand.
    await navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => {},
    )
  }
  const link = token ? hostLink(origin, 'host', room, token) : ''

  return (
    <>
      <Button variant="quiet" onClick={invite}>
        {texts('invite.open')}
      </Button>
      {trouble && <span role="alert">{refusals(trouble)}</span>}
      {token && (
        <Modal label={texts('invite.name')} onClose={() => setToken(null)}>
          <p className={`headline ${styles.title}`}>{texts('invite.title')}</p>
          <div className={styles.ways}>
            <QrCode text={hostLink(origin, 'remote', room, token)} className={styles.qr} />
            <div className={styles.words}>
              <p>{texts('invite.text')}</p>
              <label className={styles.field}>
                <span className="caption">{texts('invite.link')}</span>
                <input readOnly value={link} onFocus={(event) => event.target.select()} />
              </label>
              <div className={styles.actions}>
                <Button onClick={() => copy(link)}>{texts(copied ? 'invite.copied' : 'invite.copy')}</Button>
                <Button onClick={() => setToken(null)}>{texts('done')}</Button>
              </div>
            </div>
          </div>
        </Modal>
      )}
    </>
  )
}

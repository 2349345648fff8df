'use client'

import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../_components/button.tsx'
import styles from './join-code.module.css'
import { Modal } from './modal.tsx'
import { QrCode } from './qr-code.tsx'
import { useKey } from './use-key.ts'

/** `192.168.1.20:3000`, what is to be typed. */
export const joinHost = (joinUrl: string): string => new URL(joinUrl).host

interface Props {
  joinUrl: string
  code: string
}

/** A button that shows the way in over the whole screen, as Q does on every screen that has it. */
export const EnlargeQr = ({
  joinUrl,
  code,
  children,
  className,
}: Props & { children: ReactNode; className?: string }) => {
  const texts = useTranslations('host')
  const [open, setOpen] = useState(false)
  useKey('q', () => setOpen(true))
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={texts('way.enlarge')}
        aria-keyshortcuts="q"
        title={texts('way.key', { key: 'Q' })}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {open && (
        <Modal label={texts('way.name')} onClose={() => setOpen(false)}>
          <div className={styles.large}>
            <QrCode text={joinUrl} className={styles.largeQr} />
            <p className={styles.largeWords}>
              <span className={styles.largeWhere}>{joinHost(joinUrl)}</span>
              <span className={`headline ${styles.largeCode}`}>{code}</span>
            </p>
          </div>
          <Button onClick={() => setOpen(false)}>{texts('way.back')}</Button>
        </Modal>
      )}
    </>
  )
}

/** The way in, small, for those who come late. */
export const JoinCorner = ({ joinUrl, code }: Props) => (
  <div className={styles.corner}>
    <EnlargeQr joinUrl={joinUrl} code={code} className={styles.small}>
      <QrCode text={joinUrl} className={styles.smallQr} />
    </EnlargeQr>
    <p>
      <span className={`caption ${styles.where}`}>{joinHost(joinUrl)}</span>
      <span className={`headline ${styles.code}`}>{code}</span>
    </p>
  </div>
)

'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../_components/button.tsx'
import { useWords } from '../../_lib/use-words.ts'
import type { ScreenProps } from './host-phase.tsx'
import modal from './modal.module.css'
import { Modal } from './modal.tsx'

const BREAKS_MIN = [3, 5, 10, 15] as const

/** Stops every clock, for as long as it takes or for a break whose end everybody sees. */
export const BreakButton = ({ act }: Pick<ScreenProps, 'act'>) => {
  const texts = useTranslations('host')
  const words = useWords()
  const [open, setOpen] = useState(false)
  const pause = (minutes?: number) => {
    setOpen(false)
    void act('room:pause', minutes === undefined ? {} : { minutes })
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts('pause.name')}</Button>
      {open && (
        <Modal label={texts('pause.name')} onClose={() => setOpen(false)}>
          <p className={`headline ${modal.question}`}>{texts('pause.title')}</p>
          <div className={modal.actions}>
            <Button variant="primary" onClick={() => pause()}>
              {texts('pause.open')}
            </Button>
            {BREAKS_MIN.map((minutes) => (
              <Button key={minutes} onClick={() => pause(minutes)}>
                {words.seconds(minutes * 60)}
              </Button>
            ))}
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {texts('pause.back')}
            </Button>
          </div>
        </Modal>
      )}
    </>
  )
}

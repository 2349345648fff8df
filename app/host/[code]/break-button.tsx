'use client'

import { useState } from 'react'
import { Button } from '../../_components/button.tsx'
import type { ScreenProps } from './host-phase.tsx'
import modal from './modal.module.css'
import { Modal } from './modal.tsx'

const BREAKS_MIN = [3, 5, 10, 15] as const

/** Stops every clock, for as long as it takes or for a break whose end everybody sees. */
export const BreakButton = ({ act }: Pick<ScreenProps, 'act'>) => {
  const [open, setOpen] = useState(false)
  const pause = (minutes?: number) => {
    setOpen(false)
    void act('room:pause', minutes === undefined ? {} : { minutes })
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>Pause</Button>
      {open && (
        <Modal label="Pause" onClose={() => setOpen(false)}>
          <p className={`headline ${modal.question}`}>Stop the clocks</p>
          <div className={modal.actions}>
            <Button variant="primary" onClick={() => pause()}>
              Until I go on
            </Button>
            {BREAKS_MIN.map((minutes) => (
              <Button key={minutes} onClick={() => pause(minutes)}>
                {minutes} min
              </Button>
            ))}
            <Button variant="quiet" onClick={() => setOpen(false)}>
              Play on
            </Button>
          </div>
        </Modal>
      )}
    </>
  )
}

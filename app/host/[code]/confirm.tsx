'use client'

import { useState } from 'react'
import { Button } from '../../_components/button.tsx'
import styles from './modal.module.css'
import { Modal } from './modal.tsx'

interface DialogProps {
  question: string
  yes: string
  no: string
  onYes: () => void
  onClose: () => void
}

export const ConfirmDialog = ({ question, yes, no, onYes, onClose }: DialogProps) => (
  <Modal label={question} onClose={onClose}>
    <p className={`headline ${styles.question}`}>{question}</p>
    <div className={styles.actions}>
      <Button
        variant="primary"
        onClick={() => {
          onClose()
          onYes()
        }}
      >
        {yes}
      </Button>
      <Button onClick={onClose}>{no}</Button>
    </div>
  </Modal>
)

/** A button whose deed cannot be undone: it asks first. */
export const ConfirmButton = ({ name, ...dialog }: { name: string } & Omit<DialogProps, 'onClose'>) => {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {name}
      </Button>
      {asking && <ConfirmDialog {...dialog} onClose={() => setAsking(false)} />}
    </>
  )
}

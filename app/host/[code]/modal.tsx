'use client'

import { type ReactNode, useContext, useLayoutEffect, useRef } from 'react'
import styles from './modal.module.css'
import { Refusal } from './refusal.ts'

interface Props {
  label: string
  onClose: () => void
  children: ReactNode
}

/** The browser's own modal dialog, open as long as it is rendered; Escape leaves it. */
export const Modal = ({ label, onClose, children }: Props) => {
  const ref = useRef<HTMLDialogElement>(null)
  // Before the element goes, so that the browser gives the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={ref} className={styles.modal} aria-label={label} onCancel={onClose}>
      {children}
      <p role="alert" className={styles.refusal}>
        {useContext(Refusal)}
      </p>
    </dialog>
  )
}

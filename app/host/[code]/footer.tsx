import type { ReactNode } from 'react'
import { ConfirmButton } from './confirm.tsx'
import type { ScreenProps } from './host-phase.tsx'
import { JoinCorner } from './join-code.tsx'
import styles from './room.module.css'

/** The way in on the left, what the host can do on the right. */
export const Footer = ({ room, host, children }: Omit<ScreenProps, 'act'> & { children: ReactNode }) => (
  <div className={styles.actions}>
    <JoinCorner joinUrl={host.joinUrl} code={room.code} />
    <div className={styles.buttons}>{children}</div>
  </div>
)

export const EndGame = ({ act }: Pick<ScreenProps, 'act'>) => (
  <ConfirmButton
    name="End the game"
    question="End the game now?"
    yes="Yes, to the podium"
    no="Play on"
    onYes={() => act('game:end', {})}
  />
)

export const CloseRoom = ({ act }: Pick<ScreenProps, 'act'>) => (
  <ConfirmButton
    name="Close the room"
    question="Send everybody home?"
    yes="Yes, close it"
    no="Keep it open"
    onYes={() => act('room:close', {})}
  />
)

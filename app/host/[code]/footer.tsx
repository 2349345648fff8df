import type { ReactNode } from 'react'
import { Button } from '../../_components/button.tsx'
import { ConfirmButton } from './confirm.tsx'
import type { ScreenProps } from './host-phase.tsx'
import { JoinCorner } from './join-code.tsx'
import { People } from './people.tsx'
import styles from './room.module.css'

/** The way in on the left, what the host can do on the right. */
export const Footer = ({ children, ...screen }: ScreenProps & { children: ReactNode }) => (
  <div className={styles.actions}>
    <JoinCorner joinUrl={screen.host.joinUrl} code={screen.room.code} />
    <div className={styles.buttons}>
      <People {...screen} />
      <SoundButton sound={screen.sound} />
      {children}
    </div>
  </div>
)

export const SoundButton = ({ sound: { on, toggle } }: Pick<ScreenProps, 'sound'>) => (
  <Button variant="quiet" onClick={toggle} aria-pressed={on}>
    {on ? 'Sound on' : 'Sound off'}
  </Button>
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

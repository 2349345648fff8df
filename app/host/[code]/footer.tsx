import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
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

export const SoundButton = ({ sound: { on, toggle } }: Pick<ScreenProps, 'sound'>) => {
  const texts = useTranslations('host')
  return (
    <Button variant="quiet" onClick={toggle}>
      {on ? texts('sound.on') : texts('sound.off')}
    </Button>
  )
}

export const EndGame = ({ act }: Pick<ScreenProps, 'act'>) => {
  const texts = useTranslations('host')
  return (
    <ConfirmButton
      name={texts('end.name')}
      question={texts('end.question')}
      yes={texts('end.yes')}
      no={texts('end.no')}
      onYes={() => act('game:end', {})}
    />
  )
}

export const CloseRoom = ({ act }: Pick<ScreenProps, 'act'>) => {
  const texts = useTranslations('host')
  return (
    <ConfirmButton
      name={texts('close.name')}
      question={texts('close.question')}
      yes={texts('close.yes')}
      no={texts('close.no')}
      onYes={() => act('room:close', {})}
    />
  )
}

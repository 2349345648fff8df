import { useTranslations } from 'use-intl'
import { Button } from '../../_components/button.tsx'
import { useWords } from '../../_lib/use-words.ts'
import type { ScreenProps } from './host-phase.tsx'
import styles from './pause.module.css'

const BREAKS_MIN = [3, 5, 10, 15] as const

/** Stops every clock at once, until the host goes on. */
export const PauseButton = ({ act }: Pick<ScreenProps, 'act'>) => {
  const texts = useTranslations('host')
  return <Button onClick={() => act('room:pause', {})}>{texts('pause.name')}</Button>
}

/** Makes the pause a break whose end everybody sees. */
export const Breaks = ({ act }: Pick<ScreenProps, 'act'>) => {
  const texts = useTranslations('host')
  const words = useWords()
  return (
    <fieldset className={styles.breaks}>
      <legend>{texts('pause.breaks')}</legend>
      {BREAKS_MIN.map((minutes) => (
        <Button key={minutes} onClick={() => act('room:pause', { minutes })}>
          {words.seconds(minutes * 60)}
        </Button>
      ))}
    </fieldset>
  )
}

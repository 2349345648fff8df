import { useTranslations } from 'use-intl'
import { Button } from '../../_components/button.tsx'
import { mainAction } from '../../_lib/main-action.ts'
import { useSettled } from '../../_lib/use-settled.ts'
import type { ScreenProps } from './host-phase.tsx'
import { usePrimaryKey } from './use-primary-key.ts'

interface Props extends Pick<ScreenProps, 'room' | 'act'> {
  disabled?: boolean
}

/** What comes next on this screen, by a press, space or the right arrow; on the host's phone it is the large button. */
export const NextButton = ({ room, act, disabled = false }: Props) => {
  const texts = useTranslations('host')
  const games = useTranslations('games')
  const action = mainAction(room)
  const run = () => void action?.run(act)
  usePrimaryKey(run, !disabled)
  const settled = useSettled(room.phase.name)
  return (
    action && (
      <Button variant="primary" hint={texts('space')} disabled={disabled} data-fresh={!settled} onClick={run}>
        {games(`actions.${action.name}`)}
      </Button>
    )
  )
}

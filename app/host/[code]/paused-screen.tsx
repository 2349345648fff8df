import type { RoomView } from '../../../contracts/index.ts'
import { LanguageSwitch } from '../../_components/language-switch.tsx'
import { Paused } from '../../_components/paused.tsx'
import { EndGame, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import { NextButton } from './next-button.tsx'
import { Breaks } from './pause.tsx'

interface Props extends ScreenProps {
  pause: NonNullable<RoomView['pause']>
  offsetMs: number
}

/** While every clock stands still. */
export const PausedScreen = ({ pause, offsetMs, ...screen }: Props) => {
  const { room, act } = screen
  return (
    <>
      <Paused pause={pause} offsetMs={offsetMs}>
        <Breaks act={act} />
        <span className="caption">
          <LanguageSwitch />
        </span>
      </Paused>
      <Footer {...screen}>
        <EndGame act={act} />
        <NextButton room={room} act={act} />
      </Footer>
    </>
  )
}

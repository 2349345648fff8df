import type { RoomView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { Paused } from '../../_components/paused.tsx'
import { EndGame, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import { usePrimaryKey } from './use-primary-key.ts'

interface Props extends ScreenProps {
  pause: NonNullable<RoomView['pause']>
  offsetMs: number
}

/** While every clock stands still. */
export const PausedScreen = ({ pause, offsetMs, ...screen }: Props) => {
  const { act } = screen
  const resume = () => void act('room:resume', {})
  usePrimaryKey(resume)
  return (
    <>
      <Paused pause={pause} offsetMs={offsetMs} />
      <Footer {...screen}>
        <EndGame act={act} />
        <Button variant="primary" hint="space" onClick={resume}>
          Go on
        </Button>
      </Footer>
    </>
  )
}

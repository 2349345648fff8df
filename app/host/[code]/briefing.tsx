import { useTranslations } from 'use-intl'
import type { PhaseView } from '../../../contracts/index.ts'
import { BriefingWords } from '../../_components/briefing-words.tsx'
import { describeParts } from '../../_lib/describe-parts.ts'
import { useWords } from '../../_lib/use-words.ts'
import { EndGame, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import { NextButton } from './next-button.tsx'
import { PauseButton } from './pause.tsx'

interface Props extends ScreenProps {
  phase: Extract<PhaseView, { name: 'briefing' }>
}

/** Before the first round of a new mode. */
export const Briefing = ({ phase, ...screen }: Props) => {
  const texts = useTranslations('host')
  const games = useTranslations('games')
  const words = useWords()
  const { room, act } = screen
  return (
    <>
      <p className="caption">
        {room.parts.length > 1
          ? texts('part', { part: (room.progress?.partIndex ?? 0) + 1, parts: room.parts.length })
          : describeParts(games, words, room.parts)}
      </p>
      <BriefingWords mode={phase.mode} />
      <Footer {...screen}>
        <EndGame act={act} />
        <PauseButton act={act} />
        <NextButton room={room} act={act} />
      </Footer>
    </>
  )
}

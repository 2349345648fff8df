import { useLayoutEffect, useState } from 'react'
import { CLASS_NAMES, type Label, type PhaseView, type PlayerView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { Garment } from '../../_components/garment.tsx'
import { ModelAnswers } from '../../_components/model-answers.tsx'
import type { SendCommand } from '../../_lib/use-room.ts'
import styles from '../solo.module.css'

const verdict = (choice: Label | null, label: Label): string => {
  if (choice === null) return 'No answer from you'
  return choice === label ? 'You were right' : `You said ${CLASS_NAMES[choice]}`
}

export const SoloReveal = ({
  phase: { round, revealed },
  player,
  last,
  send,
}: {
  phase: Extract<PhaseView, { name: 'reveal' }>
  player: PlayerView
  last: boolean
  send: SendCommand
}) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  // Before the paint: a key pressed on sight must find its listener.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || !['Enter', ' ', 'ArrowRight'].includes(event.key)) return
      // The focused button would be pressed a second time.
      event.preventDefault()
      void send('game:next', { round })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [send, round])

  const next = async () => {
    const went = await send('game:next', { round })
    setTrouble(went.ok ? null : went.error.message)
  }
  return (
    <div className={styles.round}>
      <div className={styles.item}>
        <Garment
          imageBase64={revealed.imageBase64}
          alt={CLASS_NAMES[revealed.label]!}
          className={styles.garment}
        />
      </div>
      <div className={styles.side}>
        <p className="caption">It is a</p>
        <h1 className={`headline ${styles.label}`}>{CLASS_NAMES[revealed.label]}</h1>
        <p className={styles.verdict} data-right={player.choice === revealed.label}>
          {verdict(player.choice, revealed.label)}
        </p>
        <ModelAnswers answers={revealed.modelAnswers} label={revealed.label} />
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
        <Button variant="primary" hint="enter" className={styles.go} onClick={next}>
          {last ? 'The result' : 'Next piece'}
        </Button>
      </div>
    </div>
  )
}

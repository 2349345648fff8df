import { useLayoutEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ErrorCode, PhaseView, PlayerView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { ClassWord } from '../../_components/class-word.tsx'
import { Garment } from '../../_components/garment.tsx'
import { ModelAnswers } from '../../_components/model-answers.tsx'
import type { SendCommand } from '../../_lib/use-room.ts'
import { useWords } from '../../_lib/use-words.ts'
import styles from '../solo.module.css'

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
  const texts = useTranslations('solo')
  const games = useTranslations('games')
  const refusals = useTranslations('refusals')
  const words = useWords()
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
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
    setTrouble(went.ok ? null : went.error.code)
  }
  const { choice } = player
  const verdict = () => {
    if (choice === null) return texts('verdict.none')
    return choice === revealed.label
      ? texts('verdict.right')
      : texts('verdict.said', { label: words.className(choice) })
  }
  const label = words.className(revealed.label)
  return (
    <div className={styles.round}>
      <div className={styles.item}>
        <Garment imageBase64={revealed.imageBase64} alt={label} className={styles.garment} />
      </div>
      <div className={styles.side}>
        <p className="caption">{games('reveal.itIs', { label: String(revealed.label) })}</p>
        <h1 className={`headline ${styles.label}`}>
          <ClassWord>{label}</ClassWord>
        </h1>
        <p className={styles.verdict} data-right={choice === revealed.label}>
          {verdict()}
        </p>
        <ModelAnswers answers={revealed.modelAnswers} label={revealed.label} />
        <p role="alert" className={styles.trouble}>
          {trouble && refusals(trouble)}
        </p>
        <Button variant="primary" hint={texts('reveal.key')} className={styles.go} onClick={next}>
          {texts(last ? 'reveal.result' : 'reveal.next')}
        </Button>
      </div>
    </div>
  )
}

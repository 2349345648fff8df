import { Button } from '../../_components/button.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { describeParts } from '../../_lib/describe-parts.ts'
import { formatCount } from '../../_lib/format.ts'
import { modelName } from '../../_lib/models.ts'
import { MODE_LABELS } from '../../_lib/modes.ts'
import { CloseRoom, SoundButton } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import { Invite } from './invite.tsx'
import { EnlargeQr, joinHost } from './join-code.tsx'
import styles from './lobby.module.css'
import { NextButton } from './next-button.tsx'
import { QrCode } from './qr-code.tsx'
import shared from './room.module.css'
import { Seats, seatSize } from './seats.tsx'

/** How to get in, who is in, and against whom. */
export const Lobby = ({ room, host, act, send, sound }: ScreenProps) => {
  const ready = room.playerCount > 0
  const mode = room.parts[0]?.mode
  return (
    <>
      <div className={shared.top}>
        <p className="caption">
          {describeParts(room.parts)}
          {mode && `. ${MODE_LABELS[mode].name}: ${MODE_LABELS[mode].line}`}
        </p>
        <output className="caption">
          {formatCount(room.playerCount)} in{room.locked && ', doors shut'}
        </output>
      </div>
      <div className={styles.way} data-seats={seatSize(host.players.length)}>
        <div>
          <p className={`caption ${styles.address}`}>
            Go to <strong>{joinHost(host.joinUrl)}</strong> and enter
          </p>
          <h1 className={`headline ${styles.code}`}>
            <span className="visually-hidden">Room </span>
            {room.code}
          </h1>
        </div>
        <EnlargeQr joinUrl={host.joinUrl} code={room.code} className={styles.qr}>
          <QrCode text={host.joinUrl} />
        </EnlargeQr>
      </div>
      <Seats players={host.players} teams={room.options.teams} act={act} />
      <div className={`${shared.actions} ${styles.foot}`}>
        <span className="caption">Against</span>
        <ul className={styles.models}>
          {room.models.map((model) => (
            <li key={model}>
              <ModelMark model={model} size={26} />
              {modelName(model)}
            </li>
          ))}
        </ul>
        <div className={shared.buttons}>
          <CloseRoom act={act} />
          <Invite code={room.code} joinUrl={host.joinUrl} send={send} />
          <SoundButton sound={sound} />
          <Button onClick={() => act('room:lock', { locked: !room.locked })}>
            {room.locked ? 'Unlock' : 'Lock'}
          </Button>
          <NextButton room={room} act={act} disabled={!ready} />
        </div>
      </div>
    </>
  )
}

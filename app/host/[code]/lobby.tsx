import { useTranslations } from 'use-intl'
import { Button } from '../../_components/button.tsx'
import { LanguageSwitch } from '../../_components/language-switch.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { describeParts } from '../../_lib/describe-parts.ts'
import { useWords } from '../../_lib/use-words.ts'
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
  const texts = useTranslations('host')
  const games = useTranslations('games')
  const words = useWords()
  const ready = room.playerCount > 0
  const parts = describeParts(games, words, room.parts)
  const one = room.parts.length === 1 && room.parts[0]
  return (
    <>
      <div className={shared.top}>
        <p className="caption">
          {one
            ? texts('lobby.plays', {
                parts,
                mode: games(`modes.${one.mode}.name`),
                line: games(`modes.${one.mode}.line`),
              })
            : texts('lobby.lesson', {
                parts,
                modes: words.list(room.parts.map(({ mode }) => games(`modes.${mode}.name`))),
              })}
        </p>
        <output className="caption">
          {texts(room.locked ? 'inShut' : 'in', { count: room.playerCount })}
        </output>
      </div>
      <div className={styles.way} data-seats={seatSize(host.players.length)}>
        <div>
          <p className={`caption ${styles.address}`}>
            {texts.rich('lobby.way', {
              strong: (address) => <strong>{address}</strong>,
              host: joinHost(host.joinUrl),
            })}
          </p>
          <h1 className={`headline ${styles.code}`}>
            {texts.rich('lobby.code', {
              quiet: (before) => <span className="visually-hidden">{before}</span>,
              code: room.code,
            })}
          </h1>
        </div>
        <EnlargeQr joinUrl={host.joinUrl} code={room.code} className={styles.qr}>
          <QrCode text={host.joinUrl} />
        </EnlargeQr>
      </div>
      <Seats players={host.players} teams={room.options.teams} act={act} />
      <div className={`${shared.actions} ${styles.foot}`}>
        <div className={styles.against}>
          <span className="caption">{texts('lobby.against')}</span>
          <ul className={styles.models}>
            {room.models.map((model) => (
              <li key={model}>
                <ModelMark model={model} size={26} />
                {words.modelName(model)}
              </li>
            ))}
          </ul>
        </div>
        {/* On the left: where the room was opened a pointer still lies, and must not lie on its end. */}
        <div className={styles.leave}>
          <span className="caption">
            <LanguageSwitch />
          </span>
          <CloseRoom act={act} />
        </div>
        <div className={shared.buttons}>
          <Invite room={room} joinUrl={host.joinUrl} send={send} />
          <SoundButton sound={sound} />
          <Button onClick={() => act('room:lock', { locked: !room.locked })}>
            {texts(room.locked ? 'people.unlock' : 'people.lock')}
          </Button>
          <NextButton room={room} act={act} disabled={!ready} />
        </div>
      </div>
    </>
  )
}

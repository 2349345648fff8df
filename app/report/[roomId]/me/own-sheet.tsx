import type { PlayerReport, PlayerReportItem } from '../../../../contracts/index.ts'
import { Button, ButtonLink } from '../../../_components/button.tsx'
import { formatInterval, formatPercent } from '../../../_lib/format.ts'
import { Block, Section } from '../../../models/_parts/section.tsx'
import { Classes } from '../../_parts/classes.tsx'
import { Contestants, Duels } from '../../_parts/contestants.tsx'
import opening from '../../_parts/opening.module.css'
import { OwnPieces } from '../../_parts/own-pieces.tsx'
import styles from '../../_parts/report.module.css'
import { Sheet } from '../../_parts/sheet.tsx'
import { WORDS } from '../../words.ts'

const isMissed = ({ choice, label }: PlayerReportItem): boolean => choice !== label
const foolsModels = ({ choice, label, modelAnswers }: PlayerReportItem): boolean =>
  choice === label && modelAnswers.some((answer) => answer.choice !== label)

const Against = ({ report: { accuracy, models, duels } }: { report: PlayerReport }) => {
  const ahead = accuracy.models.filter((model) => (accuracy.people.accuracy ?? 0) > (model.accuracy ?? 0))
  return (
    <Section
      id="contestants"
      kicker={WORDS.own.contestants}
      title={WORDS.own.ahead(ahead.length, models.length)}
    >
      <Block title={WORDS.contestants.accuracy}>
        <Contestants accuracy={accuracy} models={models} people={WORDS.own.you} />
      </Block>
      <Block title={WORDS.own.duels}>
        <Duels
          duels={duels}
          caption={WORDS.own.duels}
          head={WORDS.own.duelsHead}
          note={WORDS.own.duelsNote}
        />
      </Block>
    </Section>
  )
}

/** A player's own page: what was missed, what the models missed, and the class profile beside each model's. */
export const OwnSheet = ({ report }: { report: PlayerReport }) => {
  const { room, nickname, accuracy, items, classes, models } = report
  const { people } = accuracy
  const solo = room.kind === 'solo'
  return (
    <Sheet>
      <header className={opening.opening}>
        <p className="caption">
          {nickname} · {WORDS.room(room.code)} · {WORDS.date(room.openedAt)}
        </p>
        <h1 className={`headline ${opening.title}`}>
          {people.asked === 0 ? WORDS.own.nothing : WORDS.own.title(people.right, people.asked)}
        </h1>
        <div className={opening.about}>
          <p>
            {people.asked === 0
              ? WORDS.own.leadNothing
              : WORDS.own.lead(formatPercent(people.accuracy), formatInterval(people.interval), people.asked)}
          </p>
          <p className={`${opening.buttons} no-print`}>
            <Button onClick={() => window.print()}>{WORDS.actions.print}</Button>
            {room.open && (
              <ButtonLink href={`/${solo ? 'solo' : 'play'}/${room.code}`}>{WORDS.actions.back}</ButtonLink>
            )}
          </p>
        </div>
      </header>
      {items.length > 0 && (
        <>
          <Against report={report} />
          <Section id="missed" kicker={WORDS.own.missed.kicker} title={WORDS.own.missed.title}>
            <OwnPieces items={items.filter(isMissed)} none={WORDS.own.missed.none} />
          </Section>
          <Section id="beaten" kicker={WORDS.own.beaten.kicker} title={WORDS.own.beaten.title}>
            <OwnPieces items={items.filter(foolsModels)} none={WORDS.own.beaten.none} />
          </Section>
          <Section
            id="classes"
            kicker={WORDS.own.classes}
            title={WORDS.own.classesTitle}
            lead={WORDS.own.classesLead}
            wide
          >
            <Classes classes={classes} models={models} people={WORDS.own.you} />
          </Section>
        </>
      )}
      <p className={`${styles.note} ${styles.keeping}`}>
        {solo ? WORDS.own.keepingSolo(room.deleteAt) : WORDS.own.keeping(room.deleteAt)}
      </p>
    </Sheet>
  )
}

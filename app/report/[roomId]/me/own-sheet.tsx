import { useTranslations } from 'use-intl'
import type { PlayerReport, PlayerReportItem } from '../../../../contracts/index.ts'
import { Button, ButtonLink } from '../../../_components/button.tsx'
import { ReviewedRounds } from '../../../_components/rounds-review.tsx'
import { describeOwnAnswer } from '../../../_lib/describe-own-answer.ts'
import { browserStorage, findRoom } from '../../../_lib/session-store.ts'
import { useWords } from '../../../_lib/use-words.ts'
import { Block, Section } from '../../../models/_parts/section.tsx'
import { Classes } from '../../_parts/classes.tsx'
import { Contestants, Duels } from '../../_parts/contestants.tsx'
import { describeAgainst } from '../../_parts/describe-against.ts'
import opening from '../../_parts/opening.module.css'
import { OwnPieces } from '../../_parts/own-pieces.tsx'
import styles from '../../_parts/report.module.css'
import { Sheet } from '../../_parts/sheet.tsx'

const isMissed = ({ choice, label }: PlayerReportItem): boolean => choice !== label
const foolsModels = ({ choice, label, modelAnswers }: PlayerReportItem): boolean =>
  choice === label && modelAnswers.some((answer) => answer.choice !== label)

const Against = ({ report: { accuracy, models, duels } }: { report: PlayerReport }) => {
  const texts = useTranslations('report')
  return (
    <Section id="contestants" kicker={texts('own.contestants')} title={describeAgainst(texts, accuracy)}>
      <Block title={texts('contestants.accuracy')}>
        <Contestants accuracy={accuracy} models={models} people={texts('own.you')} />
      </Block>
      <Block title={texts('own.duels')}>
        <Duels
          duels={duels}
          caption={texts('own.duels')}
          alone={texts('own.youAlone')}
          note={texts('own.duelsNote')}
        />
      </Block>
    </Section>
  )
}

/** A player's own page: what was missed, what the models missed, and the class profile beside each model's. */
export const OwnSheet = ({ report }: { report: PlayerReport }) => {
  const texts = useTranslations('report')
  const games = useTranslations('games')
  const words = useWords()
  const { room, nickname, accuracy, items, classes, models, others } = report
  const { people } = accuracy
  const judged = others
    .map((round) => describeOwnAnswer(games, words, round, round.answer).right)
    .filter((right) => right !== null)
  // Of what was compared with the models where there is such, else of the rest.
  const figure =
    people.asked > 0
      ? people
      : judged.length > 0
        ? { right: judged.filter(Boolean).length, asked: judged.length }
        : null
  const nothing =
    others.length > 0 ? 'headline.verdicts' : room.games.length === 0 ? 'own.nothing' : 'headline.other'
  const homework = findRoom(browserStorage(), room.roomId)?.homework
  const alone = room.kind === 'solo' && homework === undefined
  const back = homework ? `/homework/${homework}/play` : `/${alone ? 'solo' : 'play'}/${room.code}`
  return (
    <Sheet>
      <header className={opening.opening}>
        <p className="caption">
          {alone ? texts('own.you') : nickname} · {texts('room', { code: room.code })} ·{' '}
          {words.day(room.openedAt)}
        </p>
        <h1 className={`headline ${figure ? opening.title : opening.words}`}>
          {figure ? texts('own.headline', { right: figure.right, asked: figure.asked }) : texts(nothing)}
        </h1>
        <div className={opening.about}>
          <p>
            {people.asked === 0
              ? others.length > 0
                ? texts('own.leadOthers', { rounds: others.length })
                : texts(room.games.length === 0 ? 'own.leadNothing' : 'lead.other')
              : texts('own.lead', {
                  share: words.percent(people.accuracy),
                  pieces: people.asked,
                  interval: words.interval(people.interval),
                })}
          </p>
          <p className={`${opening.buttons} no-print`}>
            <Button onClick={() => window.print()}>{texts('actions.print')}</Button>
            {room.open && <ButtonLink href={back}>{texts('actions.back')}</ButtonLink>}
          </p>
        </div>
      </header>
      {items.length > 0 && (
        <>
          <Against report={report} />
          <Section
            id="missed"
            kicker={texts('own.missed.kicker')}
            title={texts('own.missed.title')}
            lead={games('roundsReview.why')}
          >
            <OwnPieces items={items.filter(isMissed)} none={texts('own.missed.none')} />
          </Section>
          <Section id="beaten" kicker={texts('own.beaten.kicker')} title={texts('own.beaten.title')}>
            <OwnPieces items={items.filter(foolsModels)} none={texts('own.beaten.none')} />
          </Section>
          <Section
            id="classes"
            kicker={texts('own.classes')}
            title={texts('own.classesTitle')}
            lead={texts('own.classesLead')}
            wide
          >
            <Classes classes={classes} models={models} people={texts('own.you')} />
          </Section>
        </>
      )}
      {others.length > 0 && (
        <Section
          id="others"
          kicker={texts('others.kicker')}
          title={texts('others.title')}
          lead={texts('others.lead')}
          wide
        >
          <ReviewedRounds rounds={others} answers={others.map(({ answer }) => answer)} />
        </Section>
      )}
      <p className={`${styles.note} ${styles.keeping}`}>
        {texts(alone ? 'own.keepingSolo' : 'own.keeping', { day: words.day(room.deleteAt) })}
      </p>
    </Sheet>
  )
}

import { useTranslations } from 'use-intl'
import type { Report } from '../../../contracts/index.ts'
import { useWords } from '../../_lib/use-words.ts'
import { worstCell } from '../../models/_lib/confused.ts'
import { Block, Section } from '../../models/_parts/section.tsx'
import { Certainty } from '../_parts/certainty.tsx'
import { Classes } from '../_parts/classes.tsx'
import { Confusion } from '../_parts/confusion.tsx'
import { Contestants, Duels } from '../_parts/contestants.tsx'
import { describeAgainst } from '../_parts/describe-against.ts'
import { Hardest } from '../_parts/hardest.tsx'
import { Homework } from '../_parts/homework.tsx'
import { Keeping } from '../_parts/keeping.tsx'
import { Opening } from '../_parts/opening.tsx'
import { Others } from '../_parts/others.tsx'
import { Pieces } from '../_parts/pieces.tsx'
import { Sheet } from '../_parts/sheet.tsx'
import { Students } from '../_parts/students.tsx'

const People = ({ report: { accuracy, majority, models } }: { report: Report }) => {
  const texts = useTranslations('report')
  const { people } = accuracy
  return (
    <Section
      id="contestants"
      kicker={texts('contestants.kicker')}
      title={describeAgainst(texts, accuracy)}
      lead={texts('contestants.lead', { pieces: people.asked })}
    >
      <Block title={texts('contestants.accuracy')}>
        <Contestants
          accuracy={accuracy}
          models={models}
          people={texts('contestants.people')}
          majority={majority.accuracy}
        />
      </Block>
      <Block title={texts('duels.title')}>
        <Duels
          duels={majority.duels}
          caption={texts('duels.title')}
          alone={texts('duels.majorityAlone')}
          note={texts('duels.note')}
        />
      </Block>
    </Section>
  )
}

const Mistakes = ({ report: { confusion, models, accuracy, room } }: { report: Report }) => {
  const texts = useTranslations('report')
  const words = useWords()
  const worst = worstCell(confusion.people)
  const support = worst ? confusion.people[worst.label]!.reduce((sum, n) => sum + n, 0) : 0
  return (
    <Section
      id="confusion"
      kicker={texts('confusion.kicker')}
      title={
        worst
          ? texts('confusion.title', {
              label: words.className(worst.label),
              answer: words.className(worst.prediction),
            })
          : texts('confusion.perfect')
      }
      lead={worst && texts('confusion.lead', { count: worst.count, support })}
      wide
    >
      <Confusion
        key={models.join()}
        confusion={confusion}
        models={models}
        accuracy={accuracy}
        four={room.parts.some(({ choiceCount }) => choiceCount === 4)}
      />
    </Section>
  )
}

interface Props {
  report: Report
  token: string
  onChooseGame: (game: number | null) => void
  onDeleted: () => void
}

/** The report as it is read and printed: first what came of it, then everything in detail. */
export const ReportSheet = ({ report, token, onChooseGame, onDeleted }: Props) => {
  const texts = useTranslations('report')
  const { room, items, hardest, classes, models, students, calibration, others } = report
  // Silence says nothing about what people know.
  const answered = report.answerCount > 0
  return (
    <Sheet>
      <Opening report={report} token={token} onChooseGame={onChooseGame} />
      {answered && <People report={report} />}
      {calibration && <Certainty calibration={calibration} models={models} />}
      {answered && hardest.length > 0 && (
        <Section
          id="hardest"
          kicker={texts('hardest.kicker')}
          title={texts('hardest.title')}
          lead={texts('hardest.lead')}
        >
          <Hardest items={items} hardest={hardest} />
        </Section>
      )}
      {answered && (
        <Section
          id="classes"
          kicker={texts('classes.kicker')}
          title={texts('classes.title')}
          lead={texts('classes.lead')}
          wide
        >
          <Classes classes={classes} models={models} people={texts('contestants.people')} />
        </Section>
      )}
      {answered && <Mistakes report={report} />}
      {others.length > 0 && (
        <Section
          id="others"
          kicker={texts('others.kicker')}
          title={texts('others.title')}
          lead={texts('others.lead')}
          wide
        >
          <Others rounds={others} several={room.games.length > 1} />
        </Section>
      )}
      {students.length > 0 && (
        <Section
          id="students"
          kicker={texts('students.kicker')}
          title={texts('students.title')}
          lead={texts('students.lead')}
          wide
        >
          <Students students={students} classes={classes} />
        </Section>
      )}
      {items.length > 0 && (
        <Section
          id="pieces"
          kicker={texts('pieces.kicker')}
          title={texts('pieces.title')}
          lead={texts('pieces.lead')}
          wide
        >
          <Pieces report={report} />
        </Section>
      )}
      {items.length > 0 && <Homework room={room} token={token} />}
      <Keeping room={room} token={token} onDeleted={onDeleted} />
    </Sheet>
  )
}

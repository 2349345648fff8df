import type { Report } from '../../../contracts/index.ts'
import { worstCell } from '../../models/_lib/confused.ts'
import { Block, Section } from '../../models/_parts/section.tsx'
import { Classes } from '../_parts/classes.tsx'
import { Confusion } from '../_parts/confusion.tsx'
import { Contestants, Duels } from '../_parts/contestants.tsx'
import { Hardest } from '../_parts/hardest.tsx'
import { Keeping } from '../_parts/keeping.tsx'
import { Opening } from '../_parts/opening.tsx'
import { Pieces } from '../_parts/pieces.tsx'
import { Sheet } from '../_parts/sheet.tsx'
import { Students } from '../_parts/students.tsx'
import { WORDS } from '../words.ts'

const People = ({ report: { accuracy, majority, models } }: { report: Report }) => {
  const { people } = accuracy
  const ahead = accuracy.models.filter((model) => (people.accuracy ?? 0) > (model.accuracy ?? 0)).length
  return (
    <Section
      id="contestants"
      kicker={WORDS.contestants.kicker}
      title={WORDS.contestants.title(ahead, models.length)}
      lead={WORDS.contestants.lead(people.asked)}
    >
      <Block title={WORDS.contestants.accuracy}>
        <Contestants
          accuracy={accuracy}
          models={models}
          people={WORDS.contestants.people}
          majority={majority.accuracy}
        />
      </Block>
      <Block title={WORDS.contestants.duels}>
        <Duels
          duels={majority.duels}
          caption={WORDS.contestants.duels}
          head={WORDS.contestants.duelsHead}
          note={WORDS.contestants.duelsNote}
        />
      </Block>
    </Section>
  )
}

const Mistakes = ({ report: { confusion, models, accuracy, room } }: { report: Report }) => {
  const worst = worstCell(confusion.people)
  const support = worst ? confusion.people[worst.label]!.reduce((sum, n) => sum + n, 0) : 0
  return (
    <Section
      id="confusion"
      kicker={WORDS.confusion.kicker}
      title={worst ? WORDS.confusion.title(worst.label, worst.prediction) : WORDS.confusion.perfect}
      lead={worst && WORDS.confusion.lead(worst.count, support)}
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
  const { room, items, hardest, classes, models, students } = report
  // Silence says nothing about what people know.
  const answered = report.answerCount > 0
  return (
    <Sheet>
      <Opening report={report} token={token} onChooseGame={onChooseGame} />
      {answered && <People report={report} />}
      {answered && hardest.length > 0 && (
        <Section
          id="hardest"
          kicker={WORDS.hardest.kicker}
          title={WORDS.hardest.title}
          lead={WORDS.hardest.lead}
        >
          <Hardest items={items} hardest={hardest} />
        </Section>
      )}
      {answered && (
        <Section
          id="classes"
          kicker={WORDS.classes.kicker}
          title={WORDS.classes.title}
          lead={WORDS.classes.lead}
          wide
        >
          <Classes classes={classes} models={models} people={WORDS.contestants.people} />
        </Section>
      )}
      {answered && <Mistakes report={report} />}
      {students.length > 0 && (
        <Section
          id="students"
          kicker={WORDS.studentList.kicker}
          title={WORDS.studentList.title}
          lead={WORDS.studentList.lead}
          wide
        >
          <Students students={students} classes={classes} />
        </Section>
      )}
      {items.length > 0 && (
        <Section
          id="pieces"
          kicker={WORDS.pieceList.kicker}
          title={WORDS.pieceList.title}
          lead={WORDS.pieceList.lead}
          wide
        >
          <Pieces report={report} />
        </Section>
      )}
      <Keeping room={room} token={token} onDeleted={onDeleted} />
    </Sheet>
  )
}

import { CLASS_NAMES, TEAM_NAMES } from '../../../contracts/index.ts'
import type { RoomRecord } from '../replay-games.ts'
import { answerRows, tickedCell } from './answer-rows.ts'
import { formatCsv } from './format-csv.ts'

const className = (label: number | null): string | null =>
  label === null ? null : (CLASS_NAMES[label] ?? null)
const fourDigits = (share: number): number => Number(share.toFixed(4))

/** The teacher's table: one row for each player and round asked, by nickname, with the team as it is now where there are teams, and what the models said. */
export const reportCsv = (record: RoomRecord, game: number | null): string => {
  const { models, rows } = answerRows(record, game)
  const { players } = record.state
  const inTeams = rows.some(({ playerId }) => players.get(playerId)!.team !== null)
  const head = [
    ...['game', 'round', 'mode', 'about', 'item', 'label', 'choices'],
    ...['player', ...(inTeams ? ['team'] : []), 'answer', 'certainty', 'ticked', 'right', 'seconds'],
  ]
  return formatCsv([
    [...head, ...models.flatMap((model) => [model, `${model} confidence`])],
    ...rows.map(({ round, playerId, choice, certainty, ticked, right, seconds }) => {
      const { nickname, team } = players.get(playerId)!
      return [
        round.game,
        round.round,
        round.mode,
        round.subject,
        round.itemIndex,
        className(round.label),
        round.choices.length,
        nickname,
        ...(inTeams ? [team === null ? null : TEAM_NAMES[team]!] : []),
        className(choice),
        certainty,
        tickedCell(ticked),
        right,
        seconds,
        ...models.flatMap((model) => {
          const answer = round.modelAnswers.find((each) => each.model === model)
          return answer ? [className(answer.choice), fourDigits(answer.confidence)] : [null, null]
        }),
      ]
    }),
  ])
}

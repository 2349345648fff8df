import { CLASS_COUNT, type ModelId } from '../../../contracts/index.ts'
import { answerOf, type Pack, probabilitiesFor } from '../../game/pack.ts'
import { activePlayers } from '../../game/state.ts'
import type { RoomRecord } from '../replay-games.ts'
import { answerRows, tickedCell } from './answer-rows.ts'
import { type CsvCell, formatCsv } from './format-csv.ts'
import { nameAnonymously } from './name-anonymously.ts'

const CLASSES = Array.from({ length: CLASS_COUNT }, (_, k) => k)

/**
 * Each model's answer among all ten and its ten probabilities, from the pack that is served; nothing for a model that it
 * lacks.
 */
const predictions = (pack: Pack, models: readonly ModelId[], itemIndex: number): CsvCell[] =>
  models.flatMap((model) =>
    pack.models.includes(model)
      ? [
          answerOf(pack, model, itemIndex),
          ...Array.from(probabilitiesFor(pack, model, itemIndex), (p) => Number(p.toFixed(5))),
        ]
      : [null, ...CLASSES.map(() => null)],
  )

/**
 * For the next lab: every answer with every model's ten probabilities, without a name, a time of day or the room. Classes are
 * their numbers, as in the dataset.
 */
export const answersCsv = (
  record: RoomRecord,
  pack: Pack,
  game: number | null,
  keyOf: (playerId: string) => string,
): string => {
  const { models, rows } = answerRows(record, game)
  const playerIds = activePlayers(record.state).map(({ playerId }) => playerId)
  const names = nameAnonymously(playerIds, keyOf)
  const ordered = rows.toSorted(
    (a, b) =>
      a.round.game - b.round.game ||
      a.round.round - b.round.round ||
      Number(names.get(a.playerId)!.slice(1)) - Number(names.get(b.playerId)!.slice(1)),
  )
  const ofItem = new Map(
    [...new Set(rows.map(({ round }) => round.itemIndex))].map((at) => [at, predictions(pack, models, at)]),
  )
  const head = [
    ...['game', 'round', 'mode', 'about', 'item', 'label', 'offered'],
    ...['player', 'answer', 'certainty', 'ticked', 'right', 'seconds'],
  ]
  return formatCsv([
    [...head, ...models.flatMap((model) => [model, ...CLASSES.map((k) => `${model} p${k}`)])],
    ...ordered.map(({ round, playerId, choice, certainty, ticked, right, seconds }) => [
      round.game,
      round.round,
      round.mode,
      round.subject,
      round.itemIndex,
      round.label,
      round.choices.join(' '),
      names.get(playerId)!,
      choice,
      certainty,
      tickedCell(ticked),
      right,
      seconds,
      ...ofItem.get(round.itemIndex)!,
    ]),
  ])
}

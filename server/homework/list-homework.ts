import type { Homework, HomeworkAttempt } from '../../contracts/index.ts'
import { replay } from '../game/reduce.ts'
import type { RoomRecord } from '../report/replay-games.ts'
import type { HomeworkContext } from './find-homework.ts'
import type { StoredAttempt } from './homework-store.ts'
import { homeworkPieces } from './pieces.ts'

/** How far an attempt has come. A piece that was never answered counts for nothing. */
const describeAttempt = ({ id: attemptId, events }: StoredAttempt): HomeworkAttempt => {
  const state = replay(events)
  const [player] = [...state.players.values()]
  const answers = state.revealed.flatMap(({ answers, label }) => {
    const given = player && answers.get(player.playerId)
    return given ? [{ right: given.choice === label, at: given.at }] : []
  })
  return {
    attemptId,
    nickname: player?.nickname ?? '',
    finished: answers.length === state.homework?.choices.length,
    right: answers.filter(({ right }) => right).length,
    answered: answers.length,
    at: answers.at(-1)?.at ?? events[0]!.at,
  }
}

/** What a room has set, with its attempts. */
export const listHomework = async (
  { homework: store, now }: HomeworkContext,
  roomId: string,
  record: RoomRecord,
  urlOf: (key: string) => string,
): Promise<Homework[]> => {
  const listed: Homework[] = []
  for (const { key, game, until } of await store.list(roomId)) {
    const attempts = (await store.readAttempts(key)).map(describeAttempt)
    const pieceCount = homeworkPieces(record, game).length
    listed.push({ key, url: urlOf(key), game, pieceCount, until, over: now() > until, attempts })
  }
  return listed
}

import { ok, type Result, refuse } from '../../contracts/index.ts'
import type { Archive } from '../archive/archive.ts'
import { nicknameAmong } from '../game/decide-people.ts'
import { nameKeys } from '../game/name-skeleton.ts'
import { foldNickname } from '../game/nickname.ts'
import type { Player, RoomState } from '../game/state.ts'
import { runErrand } from '../room/run-errand.ts'
import { type AttemptPlace, findAttempt, findAttemptOf } from './find-attempt.ts'
import type { HomeworkContext } from './find-homework.ts'

/** Who plays an attempt, alone in it. */
const playerOf = ({ players }: RoomState): Player => [...players.values()][0]!

/** Gives an attempt another name, as the host gives players of the room any: also one that is on no list. */
export const renameAttempt = async (
  context: HomeworkContext & { readonly archive: Archive },
  place: AttemptPlace,
  typed: string,
): Promise<Result<null>> => {
  const { homework: store, registry, now, beginning } = context
  const { key, attemptId } = place
  const found = await findAttemptOf(context, place)
  if (!found.ok) return found
  const { playerId, nickname: before } = playerOf(found.value)
  const others = (await store.listAttemptNames(key)).filter((name) => name !== before).map(nameKeys)
  const nickname = nicknameAmong(typed, 'free', ([folded, looks]) =>
    others.some((keys) => keys[0] === folded || keys[1] === looks),
  )
  if (!nickname.ok) return nickname
  const name = `${key}/${foldNickname(nickname.value)}`
  if (beginning.has(name)) return refuse('nickname-taken', `Someone is already called ${nickname.value}.`)
  beginning.add(name)
  try {
    const errand = { type: 'rename-attempt', attemptId, playerId, nickname: nickname.value } as const
    const done = await runErrand(registry, errand, now())
    if (!done.ok) return done
    const after = await findAttempt(context, key, attemptId)
    if (!after.ok) return after
    if (playerOf(after.value).nickname === nickname.value) return ok(null)
    const { phase, version } = after.value
    if (phase.name !== 'closed')
      return refuse('room-moving', 'The attempt is moving to another server. Try again.')
    // Nobody plays it any more: it lives on in its log alone.
    await store.addToAttempt(attemptId, version, {
      type: 'PlayerRenamed',
      at: now(),
      playerId,
      nickname: nickname.value,
    })
    return ok(null)
  } finally {
    beginning.delete(name)
  }
}

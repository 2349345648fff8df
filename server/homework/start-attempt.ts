import { ATTEMPTS_MAX, type CommandPayload, type Result, refuse } from '../../contracts/index.ts'
import { nicknameAmong } from '../game/decide-people.ts'
import { nameKeys } from '../game/name-skeleton.ts'
import { foldNickname } from '../game/nickname.ts'
import { hashToken } from '../room/secrets.ts'
import { findHomework, type HomeworkContext, orUnavailable } from './find-homework.ts'
import { homeworkParts } from './pieces.ts'

type Attempt = { code: string; playerId: string; playerToken: string }

const over = () => refuse('homework-over', 'This homework is over.')

/** Opens an attempt: a room of one with the class's pieces, its first round already open. */
export const startAttempt = (
  context: HomeworkContext,
  { key, nickname: typed, deviceKey }: CommandPayload<'homework:start'>,
): Promise<Result<Attempt>> =>
  orUnavailable(context, async () => {
    const { homework: store, registry, now, beginning } = context
    const found = await findHomework(context, key)
    if (!found.ok) return found
    const { homework, record, pieces } = found.value
    const { state, openedAt } = record
    if (now() > homework.until) return over()
    const deviceHash = hashToken(deviceKey)
    if (state.roster.bannedDevices.has(deviceHash))
      return refuse('banned', 'The host removed this browser from the room.')
    const names = await store.listAttemptNames(key)
    if (names.length >= ATTEMPTS_MAX)
      return refuse('homework-full', `This homework was begun ${ATTEMPTS_MAX} times, which is all it takes.`)
    const taken = names.map(nameKeys)
    const nickname = nicknameAmong(typed, state.options.nicknames, ([folded, looks]) =>
      taken.some((keys) => keys[0] === folded || keys[1] === looks),
    )
    if (!nickname.ok) return nickname

    const name = `${key}/${foldNickname(nickname.value)}`
    if (beginning.has(name)) return refuse('nickname-taken', `Someone is already called ${nickname.value}.`)
    beginning.add(name)
    try {
      const { roomId, until } = homework
      const choices = pieces.map((piece) => [...piece.choices])
      const opened = await registry.createAttempt({
        homework: { key, roomId, roomOpenedAt: openedAt, until, choices },
        parts: homeworkParts(pieces),
        nickname: nickname.value,
        deviceHash,
      })
      if (!opened.ok) return opened
      // It may have been ended, or deleted with its room, while the attempt was being stored.
      const still = await store.read(key)
      const room = registry.find(opened.value.code)
      if (still && now() <= still.until) return opened
      if (still) await room?.execute({ type: 'end', actor: { role: 'system' }, now: now() })
      else if (room) registry.remove(room)
      return over()
    } finally {
      beginning.delete(name)
    }
  })

import { ok, type Result } from '../../contracts/index.ts'
import type { RoomCommand } from '../game/commands.ts'
import type { Errand } from './errand.ts'
import type { Registry } from './registry.ts'
import type { Room } from './room.ts'

const roomsOf = (registry: Registry, errand: Errand): Room[] => {
  const all = [...registry.all()]
  switch (errand.type) {
    case 'close-room':
      return [
        ...all.filter(({ id }) => id === errand.roomId),
        ...registry.attempts({ roomId: errand.roomId }),
      ]
    case 'close-ranked':
      return all.filter(({ state }) => state.ranked?.claimId === errand.claimId)
    case 'end-homework':
      return registry.attempts({ key: errand.key })
    case 'rename-attempt':
      return all.filter(({ id }) => id === errand.attemptId)
  }
}

const commandOf = (errand: Errand, now: number): RoomCommand => {
  switch (errand.type) {
    case 'close-room':
    case 'close-ranked':
      return { type: 'close', actor: { role: 'system' }, now }
    case 'end-homework':
      return { type: 'end', actor: { role: 'system' }, now }
    case 'rename-attempt': {
      const { playerId, nickname } = errand
      // The class's host, of whom alone such an errand comes.
      return { type: 'rename', actor: { role: 'host' }, now, playerId, nickname }
    }
  }
}

/** Does an errand wherever the rooms are. @returns the first refusal that is worth another try */
export const runErrand = async (registry: Registry, errand: Errand, now: number): Promise<Result<null>> => {
  const here = await runErrandHere(registry, errand, now)
  return here.ok ? registry.elsewhere(errand) : here
}

/** The same to the rooms of this process only. */
export const runErrandHere = async (
  registry: Registry,
  errand: Errand,
  now: number,
): Promise<Result<null>> => {
  for (const room of roomsOf(registry, errand)) {
    const done = await room.execute(commandOf(errand, now))
    // One that was over before is no trouble.
    if (!done.ok && done.error.retryable) return done
  }
  return ok(null)
}

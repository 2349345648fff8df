import { ok, type Result } from '../../contracts/index.ts'
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
  const type = errand.type === 'end-homework' ? 'end' : 'close'
  for (const room of roomsOf(registry, errand)) {
    const done = await room.execute({ type, actor: { role: 'system' }, now })
    // One that was over before is no trouble.
    if (!done.ok && done.error.retryable) return done
  }
  return ok(null)
}

import type { Archive } from '../archive/archive.ts'
import type { Registry } from '../room/registry.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** More would be no page but a file. */
const ROOMS_SHOWN = 200

export interface OverviewContext {
  readonly registry: Registry
  readonly archive: Archive
  readonly retentionDays: number
  readonly version: string
  readonly database: string
  readonly startedAt: number
  readonly now: () => number
}

/** What an administrator sees of this process. Times are epoch milliseconds. */
export interface Overview {
  readonly now: number
  readonly version: string
  readonly upMs: number
  readonly database: string
  readonly roomCount: number
  readonly connected: number
  readonly rooms: readonly {
    readonly code: string
    readonly kind: string
    readonly phase: string
    readonly players: number
    readonly connected: number
    readonly openedAt: number
    readonly lastActiveAt: number
  }[]
  readonly retentionDays: number
  /** Rooms that will be deleted by then, whatever was due before included. */
  readonly due: readonly { readonly label: string; readonly rooms: number }[]
}

const DUE = [
  ['Due now', 0],
  ['Within a day', 1],
  ['Within 7 days', 7],
  ['Within 30 days', 30],
] as const

export const readOverview = async ({
  registry,
  archive,
  retentionDays,
  version,
  database,
  startedAt,
  now: clock,
}: OverviewContext): Promise<Overview> => {
  const now = clock()
  const live = [...registry.all()].map((room) => ({
    code: room.state.code,
    kind: room.state.homework ? 'homework' : room.state.kind,
    phase: room.state.phase.name,
    players: [...room.state.players.values()].filter(({ kicked }) => !kicked).length,
    connected: room.presence.connected().size,
    ...registry.timesOf(room),
  }))
  const kept = retentionDays * DAY_MS
  const due = await Promise.all(
    DUE.map(async ([label, days]) => ({
      label,
      rooms: (await archive.listRoomsBefore(now - kept + days * DAY_MS)).length,
    })),
  )
  return {
    now,
    version,
    upMs: now - startedAt,
    database,
    roomCount: live.length,
    connected: live.reduce((sum, room) => sum + room.connected, 0),
    rooms: live.sort((a, b) => b.lastActiveAt - a.lastActiveAt).slice(0, ROOMS_SHOWN),
    retentionDays,
    due,
  }
}

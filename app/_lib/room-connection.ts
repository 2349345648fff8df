import type { CountView, HostView, PlayerView, Refusal, RoomView } from '../../contracts/index.ts'

/** What a page knows of its room. */
export interface RoomConnection {
  /**
   * `connecting` until the first screen; `reconnecting` while the line is down, `restarting` where the server said why; `refused`
   * where coming back was.
   */
  readonly status: 'connecting' | 'live' | 'reconnecting' | 'restarting' | 'refused'
  /** Together with `host` or `player` one screen: both of the same phase, whichever came first. */
  readonly room: RoomView | null
  readonly host: HostView | null
  readonly player: PlayerView | null
  readonly count: CountView | null
  /** Why coming back was refused, or why it takes so long. */
  readonly refusal: Refusal | null
  readonly ended: 'kicked' | 'closed' | null
  /** Server clock minus this browser's. */
  readonly offsetMs: number
  /** The newest views, shown as soon as they belong together. */
  readonly arrived: {
    readonly room: RoomView | null
    readonly host: HostView | null
    readonly player: PlayerView | null
  }
}

export const NO_CONNECTION: RoomConnection = {
  status: 'connecting',
  room: null,
  host: null,
  player: null,
  count: null,
  refusal: null,
  ended: null,
  offsetMs: 0,
  arrived: { room: null, host: null, player: null },
}

export type RoomSignal =
  | { readonly type: 'lost' }
  | { readonly type: 'stopping' }
  | { readonly type: 'waiting'; readonly refusal: Refusal }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'ended'; readonly reason: 'kicked' | 'closed' }
  | { readonly type: 'room'; readonly view: RoomView; readonly now: number }
  | { readonly type: 'host'; readonly view: HostView }
  | { readonly type: 'player'; readonly view: PlayerView }
  | { readonly type: 'count'; readonly view: CountView }

/** Shows the newest views, unless the public and the private one are of different phases. */
const show = (known: RoomConnection, arrived: RoomConnection['arrived']): RoomConnection => {
  const { room, host, player } = arrived
  const own = host ?? player
  if (!room || !own || own.phaseVersion !== room.phaseVersion) return { ...known, arrived }
  const round = room.phase.name === 'question' ? room.phase.round : null
  return {
    ...known,
    ...arrived,
    arrived,
    status: 'live',
    refusal: null,
    // A count of another round must not stand beside this one.
    count: known.count?.round === round ? known.count : null,
  }
}

/** How a page's knowledge of its room changes with what the server sends. */
export const reduceConnection = (known: RoomConnection, signal: RoomSignal): RoomConnection => {
  const { arrived } = known
  switch (signal.type) {
    case 'lost':
      return known.room && known.status !== 'restarting' ? { ...known, status: 'reconnecting' } : known
    case 'stopping':
      return known.room ? { ...known, status: 'restarting' } : known
    case 'waiting':
      // What was refused for good is not waited for.
      return known.status === 'refused' ? known : { ...known, refusal: signal.refusal }
    case 'refused':
      return { ...known, status: 'refused', refusal: signal.refusal }
    case 'ended':
      return { ...known, ended: signal.reason }
    case 'room':
      return show(
        { ...known, offsetMs: signal.view.serverNow - signal.now },
        { ...arrived, room: signal.view },
      )
    case 'host':
      return show(known, { ...arrived, host: signal.view })
    case 'player':
      return show(known, { ...arrived, player: signal.view })
    case 'count':
      return { ...known, count: signal.view }
  }
}

import type { CountView, HostView, PlayerView, Refusal, RoomView } from '../../contracts/index.ts'

/** What a page knows of its room. */
export interface RoomConnection {
  /** `connecting` until the first view; `reconnecting` while the line is down; `refused` where coming back was. */
  readonly status: 'connecting' | 'live' | 'reconnecting' | 'refused'
  readonly room: RoomView | null
  readonly host: HostView | null
  readonly player: PlayerView | null
  readonly count: CountView | null
  readonly refusal: Refusal | null
  readonly ended: 'kicked' | 'closed' | null
  /** Server clock minus this browser's. */
  readonly offsetMs: number
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
}

export type RoomSignal =
  | { readonly type: 'lost' }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'ended'; readonly reason: 'kicked' | 'closed' }
  | { readonly type: 'room'; readonly view: RoomView; readonly now: number }
  | { readonly type: 'host'; readonly view: HostView }
  | { readonly type: 'player'; readonly view: PlayerView }
  | { readonly type: 'count'; readonly view: CountView }

const openRound = ({ phase }: RoomView): number | null => (phase.name === 'question' ? phase.round : null)

/** How a page's knowledge of its room changes with what the server sends. */
export const reduceConnection = (known: RoomConnection, signal: RoomSignal): RoomConnection => {
  switch (signal.type) {
    case 'lost':
      return known.room ? { ...known, status: 'reconnecting' } : known
    case 'refused':
      return { ...known, status: 'refused', refusal: signal.refusal }
    case 'ended':
      return { ...known, ended: signal.reason }
    case 'room': {
      const { view, now } = signal
      const round = openRound(view)
      const opened = round !== null && (known.room?.game !== view.game || openRound(known.room) !== round)
      return {
        ...known,
        status: 'live',
        refusal: null,
        room: view,
        offsetMs: view.serverNow - now,
        // A count of another round must not stand beside this one.
        count: known.count?.round === round ? known.count : null,
        // The player's own view follows a moment later; until then the last round's choice must not stand as this one's.
        player: opened && known.player ? { ...known.player, choice: null } : known.player,
      }
    }
    case 'host':
      return { ...known, host: signal.view }
    case 'player':
      return { ...known, player: signal.view }
    case 'count':
      return { ...known, count: signal.view }
  }
}

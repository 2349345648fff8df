import type { Logger } from 'pino'
import { type CommandName, ok, type Result, refuse } from '../../contracts/index.ts'
import type { Room } from '../room/room.ts'
import { runErrandHere } from '../room/run-errand.ts'
import type { Neighbours, Surroundings } from '../transport/neighbours.ts'
import type { CatwalkSocket } from '../transport/session.ts'
import { Away, hangUp, moving } from './away.ts'
import { HostGuests } from './host-guests.ts'
import type { Membership } from './membership.ts'
import type { Carried, Notice, Question } from './messages.ts'
import { NodeBus } from './node-bus.ts'
import type { NodeStore } from './node-store.ts'
import { RoomFinder } from './room-finder.ts'

/** Commands that name their room by its code; every other one is about the session's room or about none yet. */
const BY_CODE: ReadonlySet<CommandName> = new Set(['room:join', 'room:peek', 'session:resume'])
const WITHOUT_ROOM: ReadonlySet<CommandName> = new Set([
  'room:create',
  'solo:create',
  'homework:peek',
  'homework:start',
])
/** What may be carried out twice. */
const REPEATABLE: ReadonlySet<CommandName> = new Set(['room:peek', 'session:resume', 'answer:submit'])
/** A room may change hands between looking for it and asking its owner; it does not do so over and over. */
const TRIES = 3

export interface JoinOptions {
  readonly surroundings: Surroundings
  readonly store: NodeStore
  readonly membership: Membership
  readonly line: { isUp(): boolean; onBack(listener: () => void): void }
  /** What this process keeps of the database's is out of date. */
  readonly forget: (what: 'boards' | 'people') => void
  readonly log: Logger
  readonly now: () => number
}

/** A node's part among the others: what is asked of it, and what it asks of them. */
export const joinNodes = ({ surroundings, store, membership, line, forget, log, now }: JoinOptions) => {
  const { registry } = surroundings

  const bus = new NodeBus(surroundings.io, () => membership.id, line.isUp, {
    told: (body, from) => {
      const notice = body as Notice
      if (notice.type === 'gone') host.guests.leave(from, notice.socketId)
      else if (notice.type === 'changed') forget(notice.what)
      else away.told(notice, from)
    },
    asked: async (body, from): Promise<Carried | Result<null>> => {
      const question = body as Question
      try {
        return question.type === 'errand'
          ? await runErrandHere(registry, question.errand, now())
          : await host.carry(question, from)
      } catch (error) {
        log.error({ err: error }, 'a command of another node failed')
        return question.type === 'errand' ? moving() : { result: moving() }
      }
    },
  })
  const away = new Away(surroundings, bus)
  const finder = new RoomFinder({
    store,
    registry,
    membership,
    log,
    adopted: (room) => away.settleIn(room),
  })
  const host = new HostGuests({ ...surroundings, bus, store, membership, finder, log })

  line.onBack(() => {
    host.dropGuests()
    away.reset(() => true)
  })

  const codeOf = (socket: CatwalkSocket, name: CommandName, payload: unknown): string | null => {
    if (BY_CODE.has(name)) return (payload as { code: string }).code
    return WITHOUT_ROOM.has(name) ? null : (socket.data.away?.code ?? null)
  }

  const carry: Neighbours['carry'] = async (socket, name, payload, here, mayLookAfar) => {
    const result = await findAndCarry(socket, name, payload, here, mayLookAfar)
    const room = socket.data.session?.room
    // Another's by now; the answer goes out first.
    if (room && registry.find(room.state.code) !== room) setImmediate(() => hangUp(socket))
    return result
  }

  const findAndCarry: Neighbours['carry'] = async (socket, name, payload, here, mayLookAfar) => {
    if (!membership.holds()) return moving()
    const code = codeOf(socket, name, payload)
    if (code === null) return here()
    // Whoever tries codes is held back before the database is asked, not after.
    if (BY_CODE.has(name) && !registry.find(code) && !mayLookAfar()) return here()
    let room: Room | undefined
    try {
      for (let tried = 0; !room && tried < TRIES; tried += 1) {
        const place = await finder.find(code)
        if (place.at === 'away') {
          const carried = await away.carry(socket, place.owner, { name, payload, code })
          // It may have been carried out, and its owner be dead by now.
          if (carried === 'silence' && (tried > 0 || !REPEATABLE.has(name))) return moving()
          if (carried && carried !== 'silence') return carried
        } else if (place.at === 'moving') return moving()
        else if (place.at === 'nowhere') return here()
        // Who waited for the same look may have given it away by now: then once more.
        else room = registry.find(code)
      }
    } catch (error) {
      log.warn({ err: error }, 'a room could not be looked for')
      return refuse('storage-unavailable', 'This cannot be read just now. Try again.')
    }
    return room ? host.using(room, here) : moving()
  }

  const neighbours: Neighbours = {
    carry,
    onward: host.onward,
    endSessions: (channel, reason) => host.endSessions(channel, reason),
    left: (socket) => away.left(socket),
    leave: async () => {
      await registry.drain()
      await membership.leave()
    },
    close: async () => {},
  }

  return {
    neighbours,
    /** Rooms of this node that somebody else owns by now. */
    lost: (roomId: string): void => {
      for (const room of [...registry.all()]) if (room.id === roomId) host.drop(room)
    },
    fenced: (): void => {
      for (const room of [...registry.all()]) host.drop(room)
    },
    lives: (nodes: ReadonlySet<string>): void => {
      bus.keepTo(nodes)
      away.reset(({ owner }) => !nodes.has(owner))
      host.guests.keepOf(nodes)
      // Not waited for: a node with many rooms to take has a lease to renew meanwhile.
      finder
        .sweep()
        .catch((error: unknown) => log.warn({ err: error }, 'rooms without an owner could not be taken'))
    },
    /** Does an errand on all other nodes. */
    elsewhere: async (errand: Extract<Question, { type: 'errand' }>['errand']): Promise<Result<null>> => {
      try {
        // Not those of the last look: one may have begun since.
        const others = (await store.list()).filter((id) => id !== membership.id)
        const done = await Promise.all(
          others.map((id) => bus.ask<Result<null>>(id, { type: 'errand', errand })),
        )
        return done.find((result) => result?.ok === false) ?? (done.includes(null) ? moving() : ok(null))
      } catch (error) {
        log.warn({ err: error }, 'the other nodes could not be listed')
        return refuse('storage-unavailable', 'The other servers are out of reach. Try again.')
      }
    },
    changed: (what: 'boards' | 'people'): void => bus.tell(null, { type: 'changed', what }),
  }
}

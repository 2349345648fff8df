import { type Result, refuse } from '../../contracts/index.ts'
import type { Room } from '../room/room.ts'
import { clientAddress } from '../transport/client-address.ts'
import type { Surroundings } from '../transport/neighbours.ts'
import { everyoneIn, hostsOf, playerIn } from '../transport/publish.ts'
import type { AwaySession, CatwalkSocket } from '../transport/session.ts'
import { channelsOf } from './guests.ts'
import type { Carried, Notice, Question } from './messages.ts'
import type { NodeBus } from './node-bus.ts'

export const moving = (): Result<never> =>
  refuse('room-moving', 'The room is moving to another server. Try again.')

/** This node's sockets whose sessions are in other nodes' rooms. */
export class Away {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly bus: NodeBus,
  ) {}

  /**
   * Carries a command to the room's owner.
   *
   * @returns null where the room is not there any more, or is this node's now; 'silence' where no answer came
   */
  async carry(
    socket: CatwalkSocket,
    owner: string,
    command: Pick<Extract<Question, { type: 'carry' }>, 'name' | 'payload' | 'code'>,
  ): Promise<Result<unknown> | 'silence' | null> {
    const { handshake } = socket
    const question: Question = {
      type: 'carry',
      ...command,
      socketId: socket.id,
      address: clientAddress(handshake.address, handshake.headers['x-forwarded-for']),
      isSeated: socket.data.away?.owner === owner,
    }
    const carried = await this.bus.ask<Carried>(owner, question)
    if (!carried) return 'silence'
    return 'result' in carried ? carried.result : null
  }

  /** Its session is over, or it has another one. */
  left(socket: CatwalkSocket): void {
    const { away } = socket.data
    if (!away) return
    this.clear(socket, away)
    this.tell(away.owner, { type: 'gone', socketId: socket.id })
  }

  /** Whoever sat in this room of another node sits in it here, now that it is this node's. */
  settleIn(room: Room): void {
    for (const socket of this.socketsIn(everyoneIn(room))) {
      const { away } = socket.data
      if (!away) continue
      socket.data.away = null
      if (away.playerId === null) socket.data.session = { role: 'host', room }
      else {
        socket.data.session = { role: 'player', room, playerId: away.playerId }
        room.presence.connect(away.playerId)
      }
    }
  }

  /** Their owners are gone, or the line was: their browsers come back at once and find out where to. */
  reset(isLost: (away: AwaySession) => boolean): void {
    for (const socket of this.surroundings.io.sockets.sockets.values())
      if (socket.data.away && isLost(socket.data.away)) hangUp(socket)
  }

  told(notice: Notice, from: string): void {
    const { io } = this.surroundings
    switch (notice.type) {
      case 'seated': {
        const socket = io.sockets.sockets.get(notice.socketId)
        if (socket) this.seat(socket, { ...notice.session, owner: from })
        else this.tell(from, { type: 'gone', socketId: notice.socketId })
        return
      }
      case 'show':
        for (const socket of this.socketsIn(notice.channel)) this.show(socket, notice)
        return
      case 'show-one': {
        const socket = io.sockets.sockets.get(notice.socketId)
        if (socket) this.show(socket, notice)
        return
      }
      case 'end':
        for (const socket of this.socketsIn(notice.channel)) {
          socket.emit('session:ended', notice.reason)
          if (socket.data.away) this.clear(socket, socket.data.away)
        }
        return
      case 'reset':
        for (const socket of this.socketsIn(notice.channel)) if (socket.data.away) hangUp(socket)
        return
    }
  }

  private seat(socket: CatwalkSocket, away: AwaySession): void {
    const before = socket.data.away
    if (before) {
      this.clear(socket, before)
      if (before.owner !== away.owner) this.tell(before.owner, { type: 'gone', socketId: socket.id })
    }
    socket.data.away = away
    if (away.role === 'host') socket.data.joinUrl = this.surroundings.joinUrl(socket, away.code)
    for (const channel of channelsOf({ id: away.roomId }, away)) socket.join(channel)
  }

  private clear(socket: CatwalkSocket, { roomId, playerId }: AwaySession): void {
    socket.data.away = null
    const room = { id: roomId }
    socket.leave(everyoneIn(room))
    socket.leave(playerId === null ? hostsOf(room) : playerIn(room, playerId))
  }

  private show(
    socket: CatwalkSocket,
    { event, payload }: { readonly event: string; readonly payload: unknown },
  ): void {
    // Its owner does not know how this browser reached this node.
    const shown =
      event === 'host:view' ? { ...(payload as object), joinUrl: socket.data.joinUrl } : (payload as never)
    ;(socket.emit as (event: string, payload: unknown) => void).call(socket, event, shown)
  }

  private socketsIn(channel: string): CatwalkSocket[] {
    const { sockets } = this.surroundings.io
    return [...(sockets.adapter.rooms.get(channel) ?? [])].flatMap((id) => sockets.sockets.get(id) ?? [])
  }

  private tell(owner: string, notice: Notice): void {
    this.bus.tell([owner], notice)
  }
}

/** The browser takes this for a broken line, and comes back by itself. */
export const hangUp = (socket: CatwalkSocket): void => {
  socket.conn.close()
}

import type { Server, Socket } from 'socket.io'
import { COUNTDOWN_MS } from '../../contracts/index.ts'
import { coalesceMs } from '../../server/transport/publish.ts'
import type { PhaseName, Samples } from './samples.ts'

/** Who is in a room and what is being shown there; no rules, no log, no state but this. */
export class BareRoom {
  readonly players = new Map<string, Socket>()
  private phase: PhaseName = 'lobby'
  private phaseVersion = 1
  private round = 0
  private answers = 0
  private pending: NodeJS.Timeout | undefined

  constructor(
    readonly code: string,
    private readonly io: Server,
    private readonly samples: Samples,
    private host: Socket,
  ) {}

  welcome(socket: Socket, playerId: string | null): void {
    socket.emit('room:view', this.roomView())
    if (playerId === null) socket.emit('host:view', this.hostView())
    else socket.emit('player:view', this.playerView(playerId))
  }

  seat(playerId: string, socket: Socket): void {
    this.players.set(playerId, socket)
    socket.join(this.code)
    this.welcome(socket, playerId)
    this.soon()
  }

  answer(playerId: string): void {
    this.answers += 1
    this.players.get(playerId)?.emit('player:view', this.playerView(playerId))
    this.soon()
  }

  /** After the last answer's acknowledgement has gone out. */
  revealIfAllAnswered(): void {
    if (this.phase === 'question' && this.answers >= this.players.size) this.show('reveal')
  }

  start(): void {
    this.round += 1
    this.show('countdown')
    setTimeout(() => {
      this.answers = 0
      this.show('question')
    }, COUNTDOWN_MS)
  }

  next(): void {
    if (this.phase === 'reveal') this.show('standings')
    else this.start()
  }

  show(phase: PhaseName): void {
    clearTimeout(this.pending)
    this.pending = undefined
    this.phase = phase
    this.phaseVersion += 1
    this.host.emit('host:view', this.hostView())
    for (const [playerId, socket] of this.players) socket.emit('player:view', this.playerView(playerId))
    this.io.to(this.code).emit('room:view', this.roomView())
  }

  private soon(): void {
    if (this.pending) return
    this.pending = setTimeout(() => {
      this.pending = undefined
      if (this.phase === 'question')
        this.io.to(this.code).emit('room:count', {
          ...this.samples.count,
          round: this.round,
          answeredCount: this.answers,
        })
      else this.io.to(this.code).emit('room:view', this.roomView())
      this.host.emit('host:view', this.hostView())
    }, coalesceMs(this.io.engine.clientsCount))
  }

  private roomView() {
    const { phaseVersion, round, code } = this
    const sample = this.samples.room[this.phase]!
    const phase = 'round' in sample.phase ? { ...sample.phase, round } : sample.phase
    return { ...sample, code, phaseVersion, phase, serverNow: Date.now() }
  }

  private playerView(playerId: string) {
    return { ...this.samples.player[this.phase], playerId, phaseVersion: this.phaseVersion }
  }

  private hostView() {
    const sample = this.samples.host[this.phase]!
    return {
      ...sample,
      phaseVersion: this.phaseVersion,
      players: sample.players.slice(0, this.players.size),
    }
  }
}

import { DEFAULT_OPTIONS, DEFAULT_PART, ROUND_COUNTS } from '../../contracts/index.ts'
import type { Random } from '../../server/game/random.ts'
import { noSamples, type PhaseName, type Samples } from './samples.ts'
import { Screens } from './screens.ts'
import { Seat } from './seat.ts'

/** Of a class, how many lose their connection in every round. */
const RECONNECTING = 0.05

/** An answer whose acknowledgement said that it is stored. */
export interface Acknowledged {
  readonly roomId: string
  readonly playerId: string
  readonly round: number
  readonly choice: number
}

export interface RoundTimes {
  /** From sending an answer to its acknowledgement, in ms. */
  readonly acknowledgements: readonly number[]
  /** From the room's last answer to the reveal on each player's screen, in ms. */
  readonly reveals: readonly number[]
}

const wait = (ms: number) => new Promise((over) => setTimeout(over, ms))

/** One class of the run: a host and its players. */
export class ClassRoom {
  readonly samples: Samples = noSamples()
  readonly acknowledged: Acknowledged[] = []
  readonly seats: Seat[] = []
  private readonly screens: Screens
  private readonly host: Seat
  private code = ''

  constructor(
    private readonly url: string,
    private readonly players: number,
    private readonly random: Random,
    /** Under way at once: a class scans a code, it does not line up. */
    private readonly joinsAtOnce: number,
  ) {
    this.screens = new Screens(players)
    this.host = new Seat(url, 'host', () => {})
  }

  async open(rounds: number): Promise<void> {
    // One more than are played: the last one of a game has no standings.
    const roundCount = ROUND_COUNTS.find((count) => count > rounds)!
    const created = await this.host.send('room:create', {
      settings: {
        parts: [{ ...DEFAULT_PART, deck: 'random', roundCount, answerWindowS: 90 }],
        options: { ...DEFAULT_OPTIONS, crowd: false },
      },
    })
    this.code = created.code
    const join = async (i: number) => {
      const seat = new Seat(this.url, 'player', this.screens.arrived)
      this.seats.push(seat)
      await seat.join(this.code, `Player ${i}`, `${this.code}-${i}`.padEnd(32, '-'))
    }
    for (let from = 0; from < this.players; from += this.joinsAtOnce)
      await Promise.all(
        Array.from({ length: Math.min(this.joinsAtOnce, this.players - from) }, (_, i) => join(from + i)),
      )
    await this.screens.all('lobby', 0)
    this.keep('lobby')
  }

  /** On to a round's question; resolves when all have it. */
  async ask(round: number): Promise<void> {
    if (round === 1) await this.host.send('game:start', {})
    else await this.host.send('game:next', { round: round - 1 })
    await this.screens.all('countdown', round)
    this.keep('countdown')
    await this.screens.all('question', round)
    this.keep('question')
  }

  /** Everybody answers, each at a moment of his own, until the reveal is on all screens. */
  async answer(round: number, burstMs: number): Promise<RoundTimes> {
    const acknowledgements: number[] = []
    let lastSentAt = 0
    const one = async (seat: Seat) => {
      await wait(this.random() * burstMs)
      const { phase } = seat.room!
      const choices = phase.name === 'question' ? phase.question.choices : []
      const choice = choices[Math.floor(this.random() * choices.length)]!
      const sentAt = performance.now()
      lastSentAt = Math.max(lastSentAt, sentAt)
      await seat.send('answer:submit', { round, choice })
      acknowledgements.push(performance.now() - sentAt)
      this.acknowledged.push({ roomId: seat.room!.roomId, playerId: seat.playerId, round, choice })
    }
    await Promise.all(this.seats.map(one))
    const arrivals = await this.screens.all('reveal', round)
    this.keep('reveal')
    return { acknowledgements, reveals: arrivals.map((at) => at - lastSentAt) }
  }

  /** Some come back by new connections while the reveal stands; then the standings. */
  async afterReveal(round: number): Promise<void> {
    const count = Math.ceil(RECONNECTING * this.players)
    await Promise.all(
      Array.from({ length: count }, (_, i) =>
        this.seats[(round * count + i) % this.players]!.reconnect(this.code),
      ),
    )
    await this.host.send('game:next', { round })
    await this.screens.all('standings', round)
    this.keep('standings')
  }

  async end(): Promise<void> {
    await this.host.send('game:end', {})
    await this.screens.all('podium', 0)
    this.keep('podium')
  }

  leave(): void {
    for (const seat of [this.host, ...this.seats]) seat.leave()
  }

  /** One player's messages stand for everybody's. */
  private keep(phase: PhaseName): void {
    const [{ room, own, count }, { list }] = [this.seats[0]!, this.host]
    if (room) this.samples.room[phase] = room
    if (own) this.samples.player[phase] = own
    if (list) this.samples.host[phase] = list
    this.samples.count ??= count
  }
}

import type { OnScreen } from './seat.ts'

/** Arrivals of one room's screens at its players, by phase and round. */
export class Screens {
  private readonly arrivals = new Map<string, number[]>()
  private readonly waiting = new Map<string, () => void>()

  constructor(private readonly players: number) {}

  readonly arrived: OnScreen = (phase, round, at) => {
    const key = `${phase}/${round}`
    const times = this.at(key)
    times.push(at)
    if (times.length === this.players) this.waiting.get(key)?.()
  }

  /** When each player had this screen; resolves when the last one has it. */
  async all(phase: string, round: number): Promise<readonly number[]> {
    const key = `${phase}/${round}`
    const times = this.at(key)
    if (times.length < this.players)
      await new Promise<void>((arrived, late) => {
        const patience = setTimeout(
          () => late(new Error(`${key} came to ${times.length} of ${this.players} players`)),
          60_000,
        )
        this.waiting.set(key, () => {
          clearTimeout(patience)
          arrived()
        })
      })
    return times
  }

  private at(key: string): number[] {
    const times = this.arrivals.get(key) ?? []
    this.arrivals.set(key, times)
    return times
  }
}

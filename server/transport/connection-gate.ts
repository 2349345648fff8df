import { ok, type Result, refuse } from '../../contracts/index.ts'
import { TokenBuckets } from './token-buckets.ts'

/** Connections of one process, and of one network: a congress behind one address still fits. */
const CONNECTIONS_MAX = 25_000
const CONNECTIONS_OF_NETWORK = 6_000
/** New ones of a network: all of those at once, as after a restart, and then so many a second. */
const HANDSHAKES_AT_ONCE = 12_000
const HANDSHAKES_PER_SECOND = 200
/** A connection that speaks for nobody and says nothing this long is closed. A page that is still open comes back by itself. */
const SILENT_MS = 120_000

export interface GateLimits {
  readonly connections: number
  readonly ofNetwork: number
  readonly handshakesAtOnce: number
  readonly handshakesPerSecond: number
}

const LIMITS: GateLimits = {
  connections: CONNECTIONS_MAX,
  ofNetwork: CONNECTIONS_OF_NETWORK,
  handshakesAtOnce: HANDSHAKES_AT_ONCE,
  handshakesPerSecond: HANDSHAKES_PER_SECOND,
}

/** What the gate knows of a connection. */
export interface Held {
  readonly network: string
  /** When it last said something, or spoke for somebody. */
  heardAt: number
}

/** Counts connections, and tells which are of no use. */
export class ConnectionGate {
  private readonly held = new Set<Held>()
  private readonly ofNetwork = new Map<string, number>()
  private readonly handshakes: TokenBuckets

  constructor(private readonly limits: GateLimits = LIMITS) {
    this.handshakes = new TokenBuckets(limits.handshakesAtOnce, limits.handshakesPerSecond)
  }

  get size(): number {
    return this.held.size
  }

  /** Whether one more may open. */
  admit(network: string, now: number): Result<null> {
    const full =
      this.held.size >= this.limits.connections ||
      (this.ofNetwork.get(network) ?? 0) >= this.limits.ofNetwork ||
      !this.handshakes.take(network, now)
    return full ? refuse('rate-limited', 'Too many connections. Try again in a moment.') : ok(null)
  }

  opened(network: string, now: number): Held {
    const held = { network, heardAt: now }
    this.held.add(held)
    this.ofNetwork.set(network, (this.ofNetwork.get(network) ?? 0) + 1)
    return held
  }

  closed(held: Held): void {
    if (!this.held.delete(held)) return
    const left = this.ofNetwork.get(held.network)! - 1
    if (left > 0) this.ofNetwork.set(held.network, left)
    else this.ofNetwork.delete(held.network)
  }

  isSilent({ heardAt }: Held, now: number): boolean {
    return now - heardAt >= SILENT_MS
  }
}

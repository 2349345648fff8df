import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { NodeStore } from './node-store.ts'

/** How long a node counts as alive after it last said so. It survives four renewals that are late. */
export const LEASE_MS = 1_750
export const RENEW_MS = 350
/** A database that answers later than this is as good as away. */
const ANSWER_WITHIN_MS = 1_200

export interface MembershipEvents {
  /** The node was taken for dead: whatever it owned is others' by now. It goes on under a new id. */
  fenced(): void
  /** The nodes that live, this one included. */
  lives(nodes: ReadonlySet<string>): void
}

const within = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('the database does not answer')), ANSWER_WITHIN_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** This process's life among the nodes: renewed all the time, and ended by the others where it is not. */
export class Membership {
  private current = ''
  private renewedAt = Number.NEGATIVE_INFINITY
  /** Since when every renewal has gone through. */
  private steadySince = Number.POSITIVE_INFINITY
  private timer: NodeJS.Timeout | undefined
  private stopped = false

  constructor(
    private readonly store: NodeStore,
    private readonly name: string,
    private readonly events: MembershipEvents,
    private readonly log: Logger,
    /** A monotonic clock, in milliseconds: it goes on while the process is paused. */
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** Never used twice, so that the dead stay dead. */
  get id(): string {
    return this.current
  }

  /** Whether this node surely counts as alive: without that, others may own its rooms already. */
  holds(): boolean {
    return this.clock() - this.renewedAt < LEASE_MS
  }

  /**
   * Whether this node may bury others. After the database was away for all, each first has the time to renew: nobody is dead just
   * because nobody could renew.
   */
  mayBury(): boolean {
    return this.holds() && this.clock() - this.steadySince >= LEASE_MS
  }

  /** @throws where the database does not take it in */
  async start(): Promise<void> {
    await this.register()
    await this.tick()
  }

  /** One renewal, with a look at the others. */
  async tick(): Promise<void> {
    clearTimeout(this.timer)
    // Before the question: the lease runs from when the database answered it, which is later.
    const askedAt = this.clock()
    try {
      if (await within(this.store.renew(this.current, LEASE_MS))) this.renewed(askedAt)
      else await this.begin()
      if (this.mayBury()) await within(this.store.bury())
      this.events.lives(new Set(await within(this.store.list())))
    } catch (error) {
      this.steadySince = Number.POSITIVE_INFINITY
      this.log.warn({ err: error }, 'the lease on this node could not be renewed')
    }
    if (!this.stopped) this.timer = setTimeout(() => void this.tick(), RENEW_MS)
  }

  /** Leaves the others: its rooms are free at once. */
  async leave(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    this.renewedAt = Number.NEGATIVE_INFINITY
    await within(this.store.remove(this.current))
  }

  private async begin(): Promise<void> {
    this.log.warn({ node: this.current }, 'this node was taken for dead and begins anew')
    this.renewedAt = Number.NEGATIVE_INFINITY
    this.steadySince = Number.POSITIVE_INFINITY
    this.events.fenced()
    await this.register()
  }

  private async register(): Promise<void> {
    const askedAt = this.clock()
    this.current = `${this.name}-${randomBytes(6).toString('hex')}`
    await within(this.store.register(this.current, LEASE_MS))
    this.renewed(askedAt)
  }

  private renewed(at: number): void {
    // A renewal that comes too late is the first of a new row of them.
    if (at - this.renewedAt >= LEASE_MS || this.steadySince === Number.POSITIVE_INFINITY)
      this.steadySince = at
    this.renewedAt = at
  }
}

import { randomUUID } from 'node:crypto'
import type { CatwalkServer } from '../transport/session.ts'

/** How long a question to another node may take. The way there and back is milliseconds. */
export const ASK_WITHIN_MS = 2_000

interface Envelope {
  /** Null for all others. */
  readonly to: readonly string[] | null
  readonly from: string
  /** Of a question, which its answer repeats. */
  readonly question?: string
  readonly answer?: string
  readonly askedAt?: number
  readonly body: unknown
}

interface Listener {
  told(body: unknown, from: string): void
  asked(body: unknown, from: string): Promise<unknown>
}

/**
 * Messages between nodes, each of one sender in the order of their sending, over the Socket.IO adapter. One that is lost with the
 * line is lost: who waited for an answer gets none, and who was to be shown something comes back anew.
 */
export class NodeBus {
  private readonly waiting = new Map<string, { readonly to: string; done(answer: unknown): void }>()

  constructor(
    private readonly io: CatwalkServer,
    private readonly self: () => string,
    /** Without a line nothing is sent: kept back, it would arrive when nobody waits for it any more. */
    private readonly isUp: () => boolean,
    listener: Listener,
  ) {
    io.on('node', (message) => void this.receive(message as Envelope, listener))
  }

  tell(to: readonly string[] | null, body: unknown): void {
    this.send({ to, from: this.self(), body })
  }

  /** @returns null where no answer came in time */
  ask<T>(to: string, body: unknown): Promise<T | null> {
    if (!this.isUp()) return Promise.resolve(null)
    const question = randomUUID()
    return new Promise((resolve) => {
      const done = (answer: unknown) => {
        clearTimeout(timer)
        this.waiting.delete(question)
        resolve(answer as T | null)
      }
      const timer = setTimeout(() => done(null), ASK_WITHIN_MS)
      this.waiting.set(question, { to, done })
      this.send({ to: [to], from: this.self(), question, askedAt: Date.now(), body })
    })
  }

  /** Who is not among these does not answer any more. */
  keepTo(nodes: ReadonlySet<string>): void {
    for (const { to, done } of [...this.waiting.values()]) if (!nodes.has(to)) done(null)
  }

  private send(envelope: Envelope): void {
    if (this.isUp()) this.io.serverSideEmit('node', envelope)
  }

  private async receive(envelope: Envelope, listener: Listener): Promise<void> {
    const { to, from, question, answer, askedAt, body } = envelope
    if (to !== null && !to.includes(this.self())) return
    if (answer !== undefined) this.waiting.get(answer)?.done(body)
    else if (question === undefined) listener.told(body, from)
    // Who asked has given up by now, and may have asked again.
    else if (Date.now() - askedAt! < ASK_WITHIN_MS)
      this.send({ to: [from], from: this.self(), answer: question, body: await listener.asked(body, from) })
  }
}

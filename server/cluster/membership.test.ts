import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LEASE_MS, Membership, RENEW_MS } from './membership.ts'
import type { NodeStore } from './node-store.ts'

/** Nodes in memory, with a clock that the database would have. */
class MemoryNodes {
  readonly leases = new Map<string, number>()
  away = false

  readonly store = {
    register: async (node: string, leaseMs: number) => {
      this.ask()
      this.leases.set(node, Date.now() + leaseMs)
    },
    renew: async (node: string, leaseMs: number) => {
      this.ask()
      if (this.leases.has(node)) this.leases.set(node, Date.now() + leaseMs)
      return this.leases.has(node)
    },
    bury: async () => {
      this.ask()
      for (const [node, until] of this.leases) if (until < Date.now()) this.leases.delete(node)
    },
    remove: async (node: string) => void this.leases.delete(node),
    list: async () => [...this.leases.keys()],
  } as unknown as NodeStore

  private ask(): void {
    if (this.away) throw new Error('nothing answers')
  }
}

const started: Membership[] = []
const join = async (nodes: MemoryNodes, name: string) => {
  const fenced = vi.fn()
  const lives = vi.fn()
  const log = pino({ level: 'silent' })
  const node = new Membership(nodes.store, name, { fenced, lives }, log, () => Date.now())
  started.push(node)
  await node.start()
  return { node, fenced, lives }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(async () => {
  await Promise.all(started.splice(0).map((node) => node.leave()))
  vi.useRealTimers()
})

describe('a node among others', () => {
  it('R-NODE-2: holds as long as it renews, and sees who else lives', async () => {
    const nodes = new MemoryNodes()
    const a = await join(nodes, 'a')
    const b = await join(nodes, 'b')
    await vi.advanceTimersByTimeAsync(10 * LEASE_MS)
    expect([a.node.holds(), b.node.holds()]).toEqual([true, true])
    expect(a.lives).toHaveBeenLastCalledWith(new Set([a.node.id, b.node.id]))
    expect(a.fenced).not.toHaveBeenCalled()
  })

  it('R-NODE-2: one that cannot renew holds nothing after a lease, before anybody may bury it', async () => {
    const nodes = new MemoryNodes()
    const { node } = await join(nodes, 'a')
    nodes.away = true
    await vi.advanceTimersByTimeAsync(LEASE_MS)
    expect(node.holds()).toBe(false)
    expect(nodes.leases.get(node.id)).toBeGreaterThanOrEqual(Date.now() - RENEW_MS)
  })

  it('R-NODE-2: who was buried drops what it had before it begins under another id', async () => {
    const nodes = new MemoryNodes()
    const { node, fenced } = await join(nodes, 'a')
    const before = node.id
    fenced.mockImplementation(() => expect(nodes.leases.size).toBe(0))
    nodes.leases.delete(before)
    await vi.advanceTimersByTimeAsync(RENEW_MS)
    expect(fenced).toHaveBeenCalledOnce()
    expect(node.id).not.toBe(before)
    expect(node.holds()).toBe(true)
  })

  it('R-NODE-8: after the database was away for all, nobody is buried for that', async () => {
    const nodes = new MemoryNodes()
    const [a, b] = [await join(nodes, 'a'), await join(nodes, 'b')]
    await vi.advanceTimersByTimeAsync(2 * LEASE_MS)
    expect(a.node.mayBury()).toBe(true)
    nodes.away = true
    await vi.advanceTimersByTimeAsync(5 * LEASE_MS)
    nodes.away = false
    await a.node.tick()
    expect(a.node.mayBury()).toBe(false)
    await vi.advanceTimersByTimeAsync(4 * LEASE_MS)
    expect([a.fenced.mock.calls, b.fenced.mock.calls]).toEqual([[], []])
    expect(a.node.mayBury()).toBe(true)
  })

  it('R-NODE-2: the dead are buried a lease after their last renewal', async () => {
    const nodes = new MemoryNodes()
    const a = await join(nodes, 'a')
    await vi.advanceTimersByTimeAsync(2 * LEASE_MS)
    await nodes.store.register('dead', LEASE_MS)
    await vi.advanceTimersByTimeAsync(LEASE_MS - RENEW_MS)
    expect(nodes.leases.has('dead')).toBe(true)
    await vi.advanceTimersByTimeAsync(3 * RENEW_MS)
    expect([...nodes.leases.keys()]).toEqual([a.node.id])
  })
})

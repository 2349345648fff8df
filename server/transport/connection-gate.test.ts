import { describe, expect, it } from 'vitest'
import { ConnectionGate } from './connection-gate.ts'

const LIMITS = { connections: 5, ofNetwork: 3, handshakesAtOnce: 100, handshakesPerSecond: 1 }

describe('ConnectionGate', () => {
  it('R-SAFE-5: holds so many connections of a network and of all, and lets in again what has left', () => {
    const gate = new ConnectionGate(LIMITS)
    const first = [1, 2, 3].map(() => gate.opened('a', 0))
    expect(gate.admit('a', 0)).toMatchObject({ ok: false, error: { code: 'rate-limited', retryable: true } })
    expect(gate.admit('b', 0).ok).toBe(true)
    gate.opened('b', 0)
    gate.opened('b', 0)
    expect(gate.admit('c', 0).ok).toBe(false)
    gate.closed(first[0]!)
    gate.closed(first[0]!)
    expect(gate.size).toBe(4)
    expect(gate.admit('a', 0).ok).toBe(true)
  })

  it('R-SAFE-5: who opens and closes connections all the time waits; others do not', () => {
    const gate = new ConnectionGate(LIMITS)
    const opened = Array.from({ length: 200 }, () => gate.admit('a', 0).ok).filter(Boolean).length
    expect(opened).toBe(100)
    expect(gate.admit('b', 0).ok).toBe(true)
    expect(gate.admit('a', 1_000).ok).toBe(true)
  })

  it('R-SAFE-5: 5,000 phones behind one address come in at once, and all come back after a restart', () => {
    const gate = new ConnectionGate()
    for (let again = 0; again < 2; again += 1) {
      const held = Array.from({ length: 5_000 }, (_, i) => {
        expect(gate.admit('hall', i).ok).toBe(true)
        return gate.opened('hall', i)
      })
      for (const each of held) gate.closed(each)
    }
    expect(gate.size).toBe(0)
  })

  it('R-SAFE-5: a connection is silent two minutes after it was heard', () => {
    const gate = new ConnectionGate()
    const held = gate.opened('a', 1_000)
    expect(gate.isSilent(held, 120_999)).toBe(false)
    expect(gate.isSilent(held, 121_000)).toBe(true)
    held.heardAt = 50_000
    expect(gate.isSilent(held, 121_000)).toBe(false)
  })
})

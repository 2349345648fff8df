import { describe, expect, it } from 'vitest'
import { flameGraph } from './flame-graph.ts'

describe('the flame graph', () => {
  it('R-LOAD-1: boxes are as wide as their time, on what called them, and slivers are left out', () => {
    const svg = flameGraph([
      { origins: ['ws', 'server/room/room.ts'], ms: 600 },
      { origins: ['ws'], ms: 200 },
      { origins: ['(garbage collector)'], ms: 199 },
      { origins: ['zod'], ms: 1 },
    ])
    expect(svg).toContain('<title>ws: 80.0 %</title><rect x="0.0" y="-18" width="959.5"')
    expect(svg).toContain('<title>server/room/room.ts: 60.0 %</title><rect x="0.0" y="-36" width="719.5"')
    expect(svg).not.toContain('zod')
  })
})

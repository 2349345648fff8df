import { expect, it } from 'vitest'
import { soak } from './testing/soak.ts'

it('R-LOAD-5: after thirty minutes of rooms that open, play and are left, a process holds what it held before', async () => {
  const { before, after } = await soak(30)
  expect(after).toEqual({ ...before, heapMb: expect.any(Number) })
  expect(after.openRooms).toBe(0)
  expect(after.heapMb - before.heapMb).toBeLessThan(4)
})

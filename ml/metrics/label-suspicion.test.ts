import { expect, it } from 'vitest'
import { labelSuspicions } from './label-suspicion.ts'

it('turns margins from 1 … −1 into suspicions from 0 … 1, by hand', () => {
  expect([...labelSuspicions(Float64Array.of(1, 0.5, 0, -1))]).toEqual([0, 0.25, 0.5, 1])
})

import { expect, it } from 'vitest'
import { noteDepartures } from './note-departures.ts'

const plan = { epochs: 40, batchSize: 256 }

it('says nothing of a run as the recipe plans it', () => {
  expect(noteDepartures(plan, {})).toEqual([])
  expect(noteDepartures(plan, { epochs: 40, batch: 256 })).toEqual([])
})

it('says a sentence of everything that is otherwise', () => {
  expect(noteDepartures(plan, { epochs: 20 })).toEqual(['20 epochs instead of the recipe’s 40.'])
  expect(noteDepartures(plan, { epochs: 1 })).toEqual(['1 epoch instead of the recipe’s 40.'])
  expect(noteDepartures(plan, { batch: 64 })).toEqual(['Batches of 64 instead of the recipe’s 256.'])
  expect(noteDepartures(plan, { epochs: 60, batch: 20, limit: 5000 })).toEqual([
    'A trial: only 5000 of the 60,000 items were used.',
    '60 epochs instead of the recipe’s 40.',
    'Batches of 20 instead of the recipe’s 256.',
  ])
})

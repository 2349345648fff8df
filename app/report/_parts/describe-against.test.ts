import { describe, expect, it } from 'vitest'
import { textsIn } from '../../messages/testing.ts'
import { describeAgainst } from './describe-against.ts'

const against = (own: number | null, ...models: number[]) =>
  describeAgainst(textsIn('en', 'report'), {
    people: { accuracy: own },
    models: models.map((accuracy) => ({ accuracy })),
  })

describe('describeAgainst', () => {
  it.each([
    [0.9, 'Ahead of every model'],
    [0.7, 'Ahead of 1 of 2 models'],
    [0.8, 'Ahead of 1 of 2 models'],
    [0.6, 'Level with 1 of 2 models'],
    [0.5, 'Ahead of no model'],
    [null, 'Ahead of no model'],
  ])('%s against .6 and .8: %s', (own, title) => {
    expect(against(own, 0.6, 0.8)).toBe(title)
  })

  it('is level with a model that has nothing right either', () => {
    expect(against(0, 0, 0.5)).toBe('Level with 1 of 2 models')
  })
})

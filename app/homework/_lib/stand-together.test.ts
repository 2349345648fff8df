import { describe, expect, it } from 'vitest'
import type { GhostsView } from '../../../contracts/index.ts'
import { standTogether } from './stand-together.ts'

const figures = (right: number, asked: number) => ({ right, asked, accuracy: right / asked, interval: null })
const view: GhostsView = {
  pieceCount: 4,
  own: figures(3, 4),
  people: figures(2.5, 4),
  best: 4,
  place: { place: 2, of: 4 },
  ghosts: [
    { nickname: 'Ana', right: 4, answered: 4, asked: 4 },
    { nickname: 'Late', right: 1, answered: 1, asked: 1 },
    { nickname: 'Ben', right: 3, answered: 4, asked: 4 },
    { nickname: 'Cem', right: 0, answered: 0, asked: 4 },
  ],
  models: [{ model: 'cnn1', ...figures(3, 4) }],
}

describe('standing together', () => {
  it('R-HOMEWORK-6: by the share right, places among those asked all pieces, ties sharing one', () => {
    expect(standTogether(view, 'Me').map(({ who, name, place }) => [who, name, place])).toEqual([
      ['ghost', 'Ana', 1],
      ['ghost', 'Late', null],
      ['self', 'Me', 2],
      ['ghost', 'Ben', 2],
      ['model', 'cnn1', null],
      ['ghost', 'Cem', 4],
    ])
  })

  it('R-HOMEWORK-6: the own place is the one that the server tells', () => {
    expect(standTogether(view, 'Me').find(({ who }) => who === 'self')?.place).toBe(view.place!.place)
  })
})

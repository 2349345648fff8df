import { describe, expect, it } from 'vitest'
import { historyOf } from './testing.ts'
import { turningEpoch } from './turning-epoch.ts'

describe('turningEpoch', () => {
  it('is that of the lowest validation loss where it rises afterwards and training loss falls on', () => {
    const turn = turningEpoch(
      historyOf([
        [0.6, 0.5],
        [0.4, 0.4],
        [0.3, 0.42],
        [0.2, 0.45],
      ]),
    )
    expect(turn?.at.epoch).toBe(2)
    expect(turn?.last.epoch).toBe(4)
  })

  it.each([
    [
      'validation loss falls to the end',
      [
        [0.6, 0.5],
        [0.4, 0.4],
        [0.3, 0.35],
      ],
    ],
    [
      'it rises by less than a hundredth',
      [
        [0.6, 0.5],
        [0.4, 0.4],
        [0.3, 0.403],
      ],
    ],
    [
      'it has risen in the last epoch only',
      [
        [0.6, 0.5],
        [0.4, 0.4],
        [0.3, 0.403],
        [0.2, 0.41],
      ],
    ],
    [
      'it has fallen again by the last epoch',
      [
        [0.6, 0.5],
        [0.4, 0.4],
        [0.3, 0.41],
        [0.2, 0.403],
      ],
    ],
    [
      'training loss rises too: it diverges',
      [
        [0.6, 0.5],
        [0.4, 0.4],
        [0.7, 0.9],
        [0.7, 0.9],
      ],
    ],
    ['there is one epoch', [[0.6, 0.5]]],
    ['there is none', []],
  ] as [string, [number, number][]][])('is nothing where %s', (_, losses) => {
    expect(turningEpoch(historyOf(losses))).toBeNull()
  })
})

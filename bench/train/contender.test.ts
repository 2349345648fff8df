import { describe, expect, it } from 'vitest'
import { type Contender, startContender } from './contender.ts'
import { findTorch } from './find-torch.ts'
import { takeTurns } from './take-turns.ts'

/** A process of the protocol that says `ms` is what it is told. */
const start = (name: string, ms: number) => {
  const program = `console.log(JSON.stringify({ device: '${name}' }))
    require('readline').createInterface({ input: process.stdin })
      .on('line', (word) => console.log(JSON.stringify({ word, ms: ${ms} })))`
  return startContender(name, { program: process.execPath, args: ['-e', program] })
}

describe('startContender', () => {
  it('hears about a process and what it answers', async () => {
    const contender = await start('one', 5)
    expect(contender.about).toEqual({ device: 'one' })
    expect(await contender.ask('step')).toEqual({ word: 'step', ms: 5 })
    contender.close()
  })

  it('passes on why a process ended', async () => {
    const args = ['-e', `console.error('first'); console.error('no such device'); process.exit(1)`]
    await expect(startContender('two', { program: process.execPath, args })).rejects.toThrow('no such device')
    await expect(
      startContender('three', { program: 'a-program-that-is-not-there', args: [] }),
    ).rejects.toThrow('ENOENT')
  })
})

describe('takeTurns', () => {
  it('alternates, begins each round with another one and returns medians in order', async () => {
    const asked: string[] = []
    const contender = (name: string, turns: [ms: number, steps: number][]): Contender => ({
      name,
      about: {},
      ask: async (word) => {
        asked.push(name)
        expect(word).toBe('turn 250')
        const [ms, steps] = turns.shift()!
        return { ms, steps }
      },
      close: () => {},
    })
    // Warming up does not count: three steps at least, and 1.5 s of them.
    const a = contender('a', [
      [1400, 1],
      [1400, 1],
      [1400, 1],
      [510, 10],
      [104, 2],
      [590, 10],
    ])
    const b = contender('b', [
      [900, 9],
      [900, 9],
      [100, 5],
      [104, 4],
      [240, 6],
    ])
    expect(await takeTurns([a, b], 3, 250)).toEqual([52, 26])
    expect(asked.join('')).toBe('aaabbabbaab')
  })
})

describe('findTorch', () => {
  it('is null where no Python has it', () => {
    expect(findTorch(['a-python-that-is-not-there', process.execPath])).toBeNull()
  })
})

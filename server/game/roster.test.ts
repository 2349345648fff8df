import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldNickname } from './nickname.ts'
import { activePlayers } from './state.ts'
import { openPlay, settings, steps, takeStep } from './testing/arbitrary-play.ts'
import { examplePack } from './testing/example-pack.ts'

const pack = examplePack({ itemCount: 120 })

describe('the roster', () => {
  it('R-LOAD-2: says of any room what looking through all its players says', () => {
    fc.assert(
      fc.property(settings, steps, (created, sequence) => {
        const play = openPlay(pack, created)
        sequence.forEach((step, i) => {
          takeStep(play, step, i)
        })
        const { roster, players, options } = play.state
        const all = [...players.values()]
        const active = activePlayers(play.state)
        const ids = (of: typeof all) => new Set(of.map((p) => p.playerId))
        expect(roster.activeCount).toBe(active.length)
        expect(roster.teamSizes).toEqual(
          Array.from({ length: options.teams }, (_, t) => active.filter(({ team }) => team === t).length),
        )
        expect(new Map(roster.names)).toEqual(new Map(all.map((p) => [foldNickname(p.nickname), p.playerId])))
        expect(new Map(roster.seats)).toEqual(new Map(all.map((p) => [p.tokenHash, p.playerId])))
        expect(new Set(roster.kickedIds)).toEqual(ids(all.filter((p) => p.kicked)))
        expect(new Set(roster.bannedDevices)).toEqual(
          new Set(all.filter((p) => p.banned).map((p) => p.deviceHash)),
        )
      }),
      { numRuns: 100 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activePlayers, currentRound } from '../game/state.ts'
import { openPlay, settings, steps, takeStep } from '../game/testing/arbitrary-play.ts'
import { examplePack } from '../game/testing/example-pack.ts'
import { countView } from '../game/view-for.ts'
import { Turnout } from './turnout.ts'

const pack = examplePack({ itemCount: 120 })

describe('the turnout', () => {
  it('R-LOAD-2, R-VIEW-4: kept up with answers, kicks, comings and goings, it is what counting anew gives, and foreseen', () => {
    fc.assert(
      fc.property(settings, steps, fc.infiniteStream(fc.nat({ max: 20 })), (created, sequence, comings) => {
        const play = openPlay(pack, created)
        const connected = new Set<string>()
        const turnout = new Turnout(play.state, connected)
        sequence.forEach((step, i) => {
          const { outcome } = takeStep(play, step, i)
          if (typeof outcome !== 'string') {
            const answersOnly = outcome.every(({ type }) => type === 'AnswerSubmitted')
            const wasComplete = turnout.isComplete()
            const foreseen = turnout.isCompletedBy(outcome)
            turnout.changed(play.state, outcome)
            expect(foreseen).toBe(answersOnly && !wasComplete && turnout.isComplete())
          }
          const who = [...play.state.players.keys()][comings.next().value!]
          if (who) {
            if (!connected.delete(who)) connected.add(who)
            turnout.presenceChanged(who)
          }
          expect(turnout.count()).toEqual(countView(play.state, connected))
          const there = activePlayers(play.state).filter((p) => connected.has(p.playerId))
          const answers = play.state.phase.name === 'question' ? currentRound(play.state)!.answers : null
          expect(turnout.isComplete()).toBe(
            answers !== null && there.length > 0 && there.every((p) => answers.has(p.playerId)),
          )
        })
      }),
      { numRuns: 150 },
    )
  })
})

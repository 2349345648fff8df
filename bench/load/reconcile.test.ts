import { describe, expect, it } from 'vitest'
import type { RoomEvent } from '../../contracts/index.ts'
import { examplePack } from '../../server/game/testing/example-pack.ts'
import { Play } from '../../server/game/testing/play.ts'
import type { Acknowledged } from './class-room.ts'
import { type Finished, reconcile } from './reconcile.ts'

/** Two rounds of three players, as their log, their acknowledgements and their last screens. */
const played = (isWrong = (player: number, round: number) => player === round) => {
  const room = new Play(examplePack()).join('a', 'b', 'c')
  const acknowledged: Acknowledged[] = []
  for (const round of [1, 2]) {
    room.open()
    for (const [i, playerId] of ['a', 'b', 'c'].entries()) {
      room.now += 700
      const choice = isWrong(i, round) ? room.wrong : room.label
      room.answer(playerId, choice)
      acknowledged.push({ roomId: 'r', playerId, round, choice })
    }
    room.reveal()
  }
  const finished = [...room.state.players.values()].map(
    ({ playerId, points, right, rank }): Finished => ({ roomId: 'r', playerId, points, right, rank }),
  )
  return { log: room.log as RoomEvent[], acknowledged, finished }
}

const faultsOf = (change: (of: ReturnType<typeof played>) => void) => {
  const of = played()
  change(of)
  return reconcile(of.acknowledged, of.finished, new Map([['r', of.log]])).faults
}

const isAnswer = ({ type }: RoomEvent) => type === 'AnswerSubmitted'

describe('reconciliation', () => {
  it('R-LOAD-1: a game that went as it should has no faults', () => {
    expect(faultsOf(() => {})).toEqual([])
  })

  it('R-LOAD-1: nor has one in which nobody is ever right, so that nobody has a place', () => {
    const { acknowledged, finished, log } = played(() => true)
    expect(finished.map(({ rank }) => rank)).toEqual([null, null, null])
    expect(reconcile(acknowledged, finished, new Map([['r', log]])).faults).toEqual([])
  })

  it.each<[string, (of: ReturnType<typeof played>) => void]>([
    ['an acknowledged answer is lost', ({ log }) => void log.splice(log.findIndex(isAnswer), 1)],
    ['one is stored twice', ({ log }) => void log.push(log.find(isAnswer)!)],
    ['another choice is stored', ({ log }) => void Object.assign(log.find(isAnswer)!, { choice: 9 })],
    ['one is stored that nobody was told of', ({ acknowledged }) => void acknowledged.pop()],
    ['a screen shows other points', ({ finished }) => void Object.assign(finished[0]!, { points: 1 })],
    ['a screen shows another place', ({ finished }) => void Object.assign(finished[2]!, { rank: 9 })],
  ])('R-LOAD-1: it says so where %s', (_, change) => {
    expect(faultsOf(change)).not.toEqual([])
  })
})

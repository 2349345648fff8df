import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLASS_COUNT, FULL_POINTS } from '../../contracts/index.ts'
import { RoomEventSchema } from '../../contracts/schemas.ts'
import { comparedRounds } from './compared.ts'
import { deadlineOf } from './deadline.ts'
import { MODE_RULES } from './modes/modes.ts'
import { foldNickname } from './nickname.ts'
import { planRounds } from './plan-rounds.ts'
import { race } from './race.ts'
import { podium, standings } from './standings.ts'
import { activePlayers, currentRound } from './state.ts'
import { openPlay, type Settings, type Step, settings, steps, takeStep } from './testing/arbitrary-play.ts'
import { examplePack } from './testing/example-pack.ts'
import type { Play } from './testing/play.ts'
import { countView, hostView, playerView, roomView } from './view-for.ts'

const pack = examplePack({ itemCount: 120 })

/** Plays arbitrary steps and looks at the room after each. */
const everySequence = (
  look: (play: Play, taken: ReturnType<typeof takeStep>, before: Play['state'], step: Step) => void,
  atEnd: (play: Play) => void = () => {},
  seed?: number,
) =>
  fc.assert(
    fc.property(settings, steps, (created: Settings, sequence) => {
      const play = openPlay(pack, created)
      sequence.forEach((step, i) => {
        const before = play.state
        look(play, takeStep(play, step, i), before, step)
      })
      atEnd(play)
    }),
    { numRuns: 120, ...(seed === undefined ? {} : { seed }) },
  )

const allViews = (play: Play) => {
  const connected = new Set([...play.state.players.keys()].filter((_, i) => i % 2 === 0))
  return {
    room: roomView(play.state, play.pack, play.now, countView(play.state, connected)),
    host: hostView(play.state, play.pack, 'http://host/join', connected),
    players: [...play.state.players.keys()].map((id) => playerView(play.state, id)),
    count: countView(play.state, connected),
  }
}

describe('arbitrary commands by anybody at any time', () => {
  it('R-GAME-10: never throw, and a refused one leaves state and log as they were', () => {
    everySequence((play, { outcome }, before) => {
      if (typeof outcome === 'string') expect(play.state).toBe(before)
      else expect(play.state.version).toBe(before.version + outcome.length)
      allViews(play)
    })
  })

  it('R-LOG-1: the version is the number of events, and replaying the stored log gives the state', () => {
    everySequence(
      (play) => expect(play.state.version).toBe(play.log.length),
      (play) => {
        const stored = JSON.parse(JSON.stringify(play.log)) as unknown[]
        play.log.splice(0, play.log.length, ...stored.map((event) => RoomEventSchema.parse(event)))
        expect(play.replayed()).toEqual(play.state)
      },
    )
  })

  it('R-ANSWER-1: answers come from players in the room, to the open round, as offered, in time, once', () => {
    everySequence((play, { actor, outcome }, before) => {
      if (typeof outcome === 'string') return
      for (const event of outcome) {
        if (event.type !== 'AnswerSubmitted') continue
        if (before.phase.name !== 'question') throw new Error(`answered in the ${before.phase.name}`)
        const { current } = before.phase
        expect(actor).toEqual({ role: 'player', playerId: event.playerId })
        expect(before.players.get(event.playerId)).toMatchObject({ kicked: false })
        expect(event.round).toBe(current.round)
        if (event.choice !== null) expect(current.choices).toContain(event.choice)
        expect(event.choice === null).toBe(current.mode === 'fooled')
        expect(event.at).toBe(play.now)
        const deadlineAt = deadlineOf(current, before.players.get(event.playerId)!)
        if (deadlineAt !== null) expect(event.at).toBeLessThanOrEqual(deadlineAt)
        if (!before.options.changeable) expect(current.answers.has(event.playerId)).toBe(false)
      }
    })
  })

  it('R-ANSWER-3: an answer once taken never changes within its round', () => {
    everySequence((play, _, before) => {
      if (before.phase.name !== 'question') return
      const { current } = before.phase
      const open = currentRound(play.state)
      const now =
        open?.round === current.round ? open : play.state.revealed.find((r) => r.round === current.round)
      if (play.state.phase.name === 'closed' || before.options.changeable || before.pause) return
      const votes = current.firstAnswers ? now?.answers : (now?.firstAnswers ?? now?.answers)
      for (const [id, answer] of current.answers) expect(votes!.get(id)).toEqual(answer)
    })
  })

  it('R-SCORE-1: points never fall but in the duel, grow by at most 1000 a round, and only at a reveal', () => {
    everySequence((play, { outcome }, before) => {
      const reveals =
        typeof outcome === 'string' ? 0 : outcome.filter((e) => e.type === 'RoundRevealed').length
      for (const player of play.state.players.values()) {
        if (play.state.game !== before.game) expect(player.points).toBe(0)
        else {
          const gained = player.points - (before.players.get(player.playerId)?.points ?? 0)
          expect(gained).toBeGreaterThanOrEqual(play.state.parts[0]!.mode === 'duel' ? -1334 * reveals : 0)
          expect(gained).toBeLessThanOrEqual(FULL_POINTS * reveals)
        }
        expect(player.points).toBeLessThanOrEqual(FULL_POINTS * play.state.revealed.length)
        expect(player.right).toBeLessThanOrEqual(player.asked)
        expect(player.streak).toBeLessThanOrEqual(player.right)
        expect(player.asked).toBeLessThanOrEqual(play.state.revealed.length)
      }
    })
  })

  it('R-ITEM-2, R-ITEM-6: no item twice in a game, and the label is always among ascending choices', () => {
    everySequence((play) => {
      const { phase, revealed } = play.state
      const rounds = phase.name === 'question' ? [...revealed, phase.current] : revealed
      expect(new Set(rounds.map((r) => r.itemIndex)).size).toBe(rounds.length)
      const { choiceCount } = play.state.parts[0]!
      for (const { choices, itemIndex, shownLabel } of rounds) {
        expect(choices).toHaveLength(shownLabel === null ? choiceCount : CLASS_COUNT)
        expect(choices).toContain(pack.labels[itemIndex])
        expect(choices).toEqual([...new Set(choices)].sort((a, b) => a - b))
      }
    })
  })

  it('R-WHY-3: what the answers go by is told in a reveal alone, while the host has it shown', () => {
    let told = 0
    everySequence((play) => {
      const { phase } = play.state
      const { host, ...others } = allViews(play)
      expect(host.why !== null).toBe(phase.name === 'reveal' && phase.why)
      expect(JSON.stringify(others)).not.toContain('heatBase64')
      if (host.why) told += 1
    })
    expect(told).toBeGreaterThan(0)
  })

  it('R-GAME-1: rounds are revealed in order, without a gap, no more than the game has', () => {
    everySequence((play) => {
      const { revealed } = play.state
      expect(revealed.map((r) => r.round)).toEqual(revealed.map((_, i) => i + 1))
      expect(revealed.length).toBeLessThanOrEqual(planRounds(play.state).length)
    })
  })

  it('R-GAME-3: a round closes by its deadline at the deadline or later, never earlier', () => {
    everySequence((play, { outcome }, before) => {
      if (typeof outcome === 'string' || before.phase.name !== 'question') return
      const { deadlineAt } = before.phase.current
      for (const event of outcome) {
        if (event.type === 'RoundRevealed' && event.end === 'deadline')
          expect(play.now).toBeGreaterThanOrEqual(deadlineAt!)
      }
    })
  })

  it('R-ROOM-9: what only the host may do is done by nobody else', () => {
    const hostsOnly = [
      ...['skip', 'end', 'rematch', 'lock', 'kick', 'extend', 'pause', 'resume', 'late-join'],
      ...['give-time', 'invite', 'show-why'],
    ]
    everySequence((play, { actor, doing, outcome }) => {
      if (actor.role === 'host' || actor.role === 'system') return
      const solo = play.state.kind === 'solo' && actor.role === 'player'
      if (hostsOnly.includes(doing.type) || (!solo && ['start', 'next', 'close'].includes(doing.type)))
        expect(outcome).toBeTypeOf('string')
    })
  })

  it('R-NAME-3, R-ROOM-5: names stay apart, kicked players stay kicked and banned browsers out', () => {
    everySequence((play, _, before) => {
      const names = [...play.state.players.values()].map((p) => foldNickname(p.nickname))
      expect(new Set(names).size).toBe(names.length)
      for (const p of before.players.values())
        if (p.kicked) expect(play.state.players.get(p.playerId)!.kicked).toBe(true)
      const kicked = [...before.players.values()].filter((p) => p.banned).map((p) => p.deviceHash)
      for (const p of play.state.players.values())
        if (!before.players.has(p.playerId)) expect(kicked).not.toContain(p.deviceHash)
    })
  })

  it('R-SCORE-4, R-ACC-4: everybody has one place in the standings, and at most one on the podium', () => {
    everySequence((play) => {
      const active = activePlayers(play.state)
      const rows = standings(play.state)
      expect(rows.map((r) => r.playerId).sort()).toEqual(active.map((p) => p.playerId).sort())
      const places = podium(play.state)
      const compared = comparedRounds(play.state).length > 0
      const onPodium = places.flatMap((p) => p.players.map((x) => x.playerId))
      expect(onPodium.sort()).toEqual(
        active
          .filter((p) => (compared ? p.asked > 0 : play.state.revealed.length > 0))
          .map((p) => p.playerId)
          .sort(),
      )
      expect(places.flatMap((p) => p.models).length).toBe(compared ? 5 : 0)
      const shares = places.map((p) => p.points ?? p.right / p.asked)
      expect(shares).toEqual([...new Set(shares)].sort((a, b) => b - a))
    })
  })

  it('R-ACC-1: accuracies lie within their intervals, and people within 0 … 1', () => {
    everySequence((play) => {
      const { people, models } = race(play.state)
      for (const { accuracy, interval, asked } of [people, ...models]) {
        expect(accuracy === null).toBe(asked === 0)
        if (accuracy === null || interval === null) continue
        expect(accuracy).toBeGreaterThanOrEqual(interval[0] - 1e-9)
        expect(accuracy).toBeLessThanOrEqual(interval[1] + 1e-9)
      }
    })
  })
})

describe('what views may hold before the reveal', () => {
  const FORBIDDEN = ['itemIndex', 'label', 'modelAnswers', 'confidence', 'logDrawProbability']
  const keysIn = (value: unknown): string[] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
      : []

  it('R-VIEW-1: no field of any view tells label, predictions, item or seed while a question is open', () => {
    everySequence((play) => {
      const { name } = play.state.phase
      if (name === 'reveal' || name === 'podium') return
      const views = allViews(play)
      // What a model told a player is that player's own.
      for (const player of views.players) if (player) Object.assign(player, { lifeline: null })
      const keys = keysIn(views)
      for (const key of FORBIDDEN) expect(keys).not.toContain(key)
      expect(views.room.seed).toBeNull()
    })
  })

  it('R-VIEW-1: until the first reveal the bytes of all views are the same for another label and other predictions', () => {
    // All items look alike, so whatever differs between the two rooms comes from what must stay inside.
    const one = examplePack({ itemCount: 120, sameImage: true })
    const other = examplePack({ itemCount: 120, sameImage: true, labelShift: 3, seed: 'other' })
    let compared = 0
    fc.assert(
      fc.property(settings, steps, (created: Settings, sequence) => {
        const shows = MODE_RULES[created.mode].shows !== 'nothing' || created.mode === 'guess'
        const mode = shows ? ('classic' as const) : created.mode
        const ten = { ...created, mode, choiceCount: 10 as const, lifeline: false, deck: 'random' as const }
        const [a, b] = [openPlay(one, ten), openPlay(other, ten)]
        for (const [i, step] of sequence.entries()) {
          takeStep(a, step, i)
          takeStep(b, step, i)
          if (a.state.revealed.length > 0 || a.state.game > 1) return
          if (a.state.phase.name === 'question' && b.state.phase.name === 'question') {
            compared += 1
            expect(a.state.phase.current).not.toEqual(b.state.phase.current)
          }
          expect(JSON.stringify(allViews(a))).toBe(JSON.stringify(allViews(b)))
        }
      }),
      { numRuns: 120 },
    )
    expect(compared).toBeGreaterThan(50)
  })
})

it('the sequences reach every phase, so that the properties above say something', () => {
  const phases = new Map<string, number>()
  let answers = 0
  const count: Parameters<typeof everySequence>[0] = (play, { outcome }) => {
    phases.set(play.state.phase.name, (phases.get(play.state.phase.name) ?? 0) + 1)
    if (typeof outcome !== 'string') answers += outcome.filter((e) => e.type === 'AnswerSubmitted').length
  }
  // A seed of its own: this is about the generator, not about the rules.
  everySequence(count, undefined, 1)
  for (const phase of [
    'lobby',
    'countdown',
    'question',
    'discussion',
    'reveal',
    'standings',
    'podium',
    'closed',
  ])
    expect(phases.get(phase) ?? 0, phase).toBeGreaterThan(5)
  expect(answers).toBeGreaterThan(120)
})

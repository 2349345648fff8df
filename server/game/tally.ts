import { CLASS_COUNT } from '../../contracts/index.ts'
import { askedPlayers, comparedRounds, majorityOf, ownAnswers, saidRight } from './compared.ts'
import { modelIds, type RevealedRound, type RoomState } from './state.ts'

/** Sums over the compared rounds of a game. */
export interface Tally {
  /** Of those asked, the share that was right, a round; without rounds nobody was asked in. */
  readonly shares: readonly number[]
  /** Rounds in which the label was the one commonest answer: neither a tie nor silence is right. */
  readonly crowdRight: number
  /** How many more a player has right than each model, on the rounds that he was asked in. */
  readonly leads: ReadonlyMap<string, readonly number[]>
  /** Labels × answers of the people, row by row. */
  readonly confusion: readonly number[]
}

const EMPTY: Tally = {
  shares: [],
  crowdRight: 0,
  leads: new Map(),
  confusion: new Array<number>(CLASS_COUNT * CLASS_COUNT).fill(0),
}

const withRound = (tally: Tally, round: RevealedRound, state: RoomState): Tally => {
  const asked = askedPlayers(state, round)
  const answers = ownAnswers(round)
  const models = modelIds(state).map((model) => Number(saidRight(round, model)))
  const none = models.map(() => 0)
  const leads = new Map(tally.leads)
  const confusion = [...tally.confusion]
  const [verdict, ...tied] = majorityOf(round, asked)
  let rightCount = 0
  for (const id of asked) {
    const choice = answers.get(id)?.choice ?? null
    const right = Number(choice === round.label)
    const before = leads.get(id) ?? none
    leads.set(
      id,
      models.map((itsRight, m) => before[m]! + right - itsRight),
    )
    if (choice !== null) confusion[round.label * CLASS_COUNT + choice]! += 1
    rightCount += right
  }
  return {
    shares: asked.length === 0 ? tally.shares : [...tally.shares, rightCount / asked.length],
    crowdRight: tally.crowdRight + Number(verdict === round.label && tied.length === 0),
    leads,
    confusion,
  }
}

type Kicked = RoomState['roster']['kickedIds']

/** What the rounds up to one come to while these are kicked. A game's next round goes on from there instead of from the first. */
const known = new WeakMap<RevealedRound, { readonly kicked: Kicked; readonly tally: Tally }>()

export const tallyOf = (state: RoomState): Tally => {
  const rounds = comparedRounds(state)
  const kicked = state.roster.kickedIds
  let from = rounds.length
  while (from > 0 && known.get(rounds[from - 1]!)?.kicked !== kicked) from -= 1
  let tally = from === 0 ? EMPTY : known.get(rounds[from - 1]!)!.tally
  for (const round of rounds.slice(from)) tally = withRound(tally, round, state)
  const last = rounds.at(-1)
  if (last && from < rounds.length) {
    // Those of earlier rounds are asked for no more.
    for (const round of rounds) known.delete(round)
    known.set(last, { kicked, tally })
  }
  return tally
}

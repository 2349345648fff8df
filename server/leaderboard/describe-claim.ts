import {
  type Board,
  boardKey,
  type ClaimStanding,
  type ClaimView,
  type DeckName,
  HISTORY_MAX,
  modelBoardKey,
  type OffBoardReason,
  ok,
  periodKey,
  type RankedGameView,
  type RankedMode,
  type RankedResult,
  type Result,
  refuse,
} from '../../contracts/index.ts'
import { DECKS } from '../../contracts/on-offer.ts'
import { hashToken } from '../room/secrets.ts'
import { isAbout } from './board-entries.ts'
import { unseenIn } from './deal-items.ts'
import { judgeViewer } from './judge-viewer.ts'
import type { LeaderboardContext } from './leaderboard-context.ts'
import type { StoredClaim, StoredGame } from './leaderboard-store.ts'
import { scoreFromLog } from './score-rooms.ts'

const gameView = (game: StoredGame): RankedGameView => {
  const { roomId, endedAt, right, asked, medianMs } = game
  return {
    roomId,
    endedAt,
    right,
    asked,
    medianMs,
    deck: game.deck as DeckName,
    mode: game.mode as RankedMode,
    choiceCount: game.choiceCount === 4 ? 4 : 10,
    reason: game.reason as OffBoardReason | null,
    forClass: game.classId !== null,
  }
}

/** A claim for its holder. */
export const describeClaim = async (
  { store, pack }: LeaderboardContext,
  { id, name }: StoredClaim,
): Promise<ClaimView> => {
  const [games, gameCount, dealt] = await Promise.all([
    store.listGames(id, HISTORY_MAX),
    store.countGames(id),
    store.listDealt(id),
  ])
  const seen = new Set(dealt)
  return {
    id,
    name,
    games: games.map(gameView),
    gameCount,
    unseen: DECKS.map((deck) => ({ deck, items: unseenIn(pack, deck, seen) })),
  }
}

/** Where a claim stands on a board, and against each model on the very items it answered there. */
export const describeStanding = async (
  { store, pack, now }: LeaderboardContext,
  { id, name }: StoredClaim,
  board: Board,
): Promise<ClaimStanding> => {
  const scope = { ...board, classId: board.classKey === null ? null : hashToken(board.classKey) }
  const keys = { people: boardKey(scope, board.period, now()), models: modelBoardKey(scope) }
  const [entry, counted] = await Promise.all([store.readStanding(keys, id), store.listCounted(id)])
  const key = periodKey(board.period, now())
  const answers = counted.filter(
    (answer) => isAbout(scope, answer, pack) && periodKey(board.period, answer.endedAt) === key,
  )
  return { name, entry, verdicts: judgeViewer(answers, pack) }
}

/** What one of a claim's games came to, on the board of its deck and labels. */
export const describeResult = async (
  context: LeaderboardContext,
  claim: StoredClaim,
  roomId: string,
): Promise<Result<RankedResult>> => {
  const { store, pack } = context
  // Asked for in the moment of the podium, it may not be scored yet.
  if ((await store.readGame(roomId)) === null) await scoreFromLog(context, roomId)
  const game = await store.readGame(roomId)
  if (!game || game.claimId !== claim.id)
    return refuse('room-not-found', 'This game was not played for this place, or it is not over.')
  const view = gameView(game)
  const board: Board = {
    period: 'all',
    choiceCount: view.choiceCount,
    deck: view.deck,
    mode: 'any',
    label: null,
    classKey: null,
  }
  const [standing, dealt] = await Promise.all([
    describeStanding(context, claim, board),
    store.listDealt(claim.id),
  ])
  return ok({ game: view, board, standing, unseen: unseenIn(pack, view.deck, new Set(dealt)) })
}

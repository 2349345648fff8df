import type { Database } from '../db/client.ts'
import { createClassBoard, readClassBoard, touchClassBoard } from '../db/queries/class-board.ts'
import { createClaim } from '../db/queries/create-claim.ts'
import { deleteClaim, pruneBoards } from '../db/queries/delete-claim.ts'
import { listUnscoredRooms } from '../db/queries/list-unscored-rooms.ts'
import { nameClaim } from '../db/queries/name-claim.ts'
import { readStanding } from '../db/queries/read-board.ts'
import {
  countRankedGames,
  listCountedAnswers,
  listDealt,
  listRankedGames,
  readClaim,
  readRankedGame,
} from '../db/queries/read-claim.ts'
import { readEvents } from '../db/queries/read-events.ts'
import { saveModelEntries, saveRankedGame } from '../db/queries/save-ranked-game.ts'
import type { LeaderboardStore } from './leaderboard/leaderboard-store.ts'

/** The leaderboard's port on the database. */
export const leaderboardStore = (db: Database): LeaderboardStore => ({
  createClaim: (claim) => createClaim(db, claim),
  readClaim: (id) => readClaim(db, id),
  nameClaim: (id, name, skeleton) => nameClaim(db, id, name, skeleton),
  deleteClaim: (id) => deleteClaim(db, id),
  listDealt: (claimId) => listDealt(db, claimId),
  listGames: (claimId, limit) => listRankedGames(db, claimId, limit),
  countGames: (claimId) => countRankedGames(db, claimId),
  readGame: (roomId) => readRankedGame(db, roomId),
  listCounted: (claimId) => listCountedAnswers(db, claimId),
  saveGame: (saved, entriesOf) => saveRankedGame(db, saved, entriesOf),
  saveModels: (entries) => saveModelEntries(db, entries),
  readStanding: (keys, claimId) => readStanding(db, keys, claimId),
  createClassBoard: (board) => createClassBoard(db, board),
  readClassBoard: (id) => readClassBoard(db, id),
  touchClassBoard: (id, usedAt) => touchClassBoard(db, id, usedAt),
  listUnscored: () => listUnscoredRooms(db),
  readEvents: (roomId) => readEvents(db, roomId),
  prune: (before) => pruneBoards(db, before),
})

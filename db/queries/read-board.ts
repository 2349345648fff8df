import { and, count, eq, gt, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { type BoardPage, ROWS_A_PAGE, type Standing } from '../../contracts/index.ts'
import type { Database } from '../client.ts'
import { boardEntries } from '../schema/board-entries.ts'
import { claims } from '../schema/claims.ts'

/** The keys of a board's two kinds of entries. */
export interface BoardKeys {
  readonly people: string
  readonly models: string
}

/** People who have a name, and models. */
const standsOn = ({ people, models }: BoardKeys) =>
  or(
    and(eq(boardEntries.board, people), isNotNull(claims.name)),
    and(eq(boardEntries.board, models), isNull(boardEntries.claimId)),
  )

const sizeOf = async (db: Database, keys: BoardKeys) => {
  const [sizes] = await db
    .select({ total: count(), people: count(boardEntries.claimId) })
    .from(boardEntries)
    .leftJoin(claims, eq(claims.id, boardEntries.claimId))
    .where(standsOn(keys))
  return sizes ?? { total: 0, people: 0 }
}

/** A page of a board, by θ − SE; one beyond the last is the last. */
export const readBoardPage = async (db: Database, keys: BoardKeys, asked: number): Promise<BoardPage> => {
  const { total, people } = await sizeOf(db, keys)
  const pageCount = Math.max(1, Math.ceil(total / ROWS_A_PAGE))
  const page = Math.min(asked, pageCount)
  const before = (page - 1) * ROWS_A_PAGE
  const rows = await db
    .select({
      contestant: boardEntries.contestant,
      claimId: boardEntries.claimId,
      name: claims.name,
      theta: boardEntries.theta,
      se: boardEntries.se,
      right: boardEntries.right,
      asked: boardEntries.asked,
    })
    .from(boardEntries)
    .leftJoin(claims, eq(claims.id, boardEntries.claimId))
    .where(standsOn(keys))
    .orderBy(sql`${boardEntries.lower} desc nulls last`, boardEntries.contestant)
    .limit(ROWS_A_PAGE)
    .offset(before)
  return {
    rows: rows.map(({ claimId, ...row }, i) => ({
      ...row,
      rank: before + i + 1,
      kind: claimId === null ? ('model' as const) : ('person' as const),
    })),
    page,
    pageCount,
    total,
    people,
  }
}

/** Where a claim stands, or would stand with a name; null without an entry. */
export const readStanding = async (
  db: Database,
  keys: BoardKeys,
  claimId: string,
): Promise<(Standing & { rank: number; of: number; page: number }) | null> => {
  const [own] = await db
    .select({
      theta: boardEntries.theta,
      se: boardEntries.se,
      right: boardEntries.right,
      asked: boardEntries.asked,
      lower: boardEntries.lower,
      name: claims.name,
    })
    .from(boardEntries)
    .innerJoin(claims, eq(claims.id, boardEntries.claimId))
    .where(and(eq(boardEntries.board, keys.people), eq(boardEntries.contestant, claimId)))
  if (!own) return null
  const { lower, name, ...standing } = own
  const [above] = await db
    .select({ entries: count() })
    .from(boardEntries)
    .leftJoin(claims, eq(claims.id, boardEntries.claimId))
    .where(
      and(
        standsOn(keys),
        or(
          gt(boardEntries.lower, lower),
          and(eq(boardEntries.lower, lower), lt(boardEntries.contestant, claimId)),
        ),
      ),
    )
  const rank = (above?.entries ?? 0) + 1
  const { total } = await sizeOf(db, keys)
  return { ...standing, rank, of: name === null ? total + 1 : total, page: Math.ceil(rank / ROWS_A_PAGE) }
}

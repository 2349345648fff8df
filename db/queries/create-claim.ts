import type { Database } from '../client.ts'
import { claims } from '../schema/claims.ts'

/** A new claim, without a name. */
export const createClaim = async (
  db: Database,
  claim: { readonly id: string; readonly secretHash: string; readonly createdAt: number },
): Promise<void> => {
  await db.insert(claims).values({ ...claim, usedAt: claim.createdAt })
}

import {
  type CommandValues,
  type DeckName,
  ok,
  type PickedDeck,
  type RankedMode,
  type Result,
} from '../../contracts/index.ts'
import { forgetClaim, loadClaim, saveClaim } from '../_lib/claim-store.ts'
import { createClaim } from '../_lib/claims.ts'
import { browserStorage } from '../_lib/session-store.ts'
import { sendOnce } from '../_lib/socket.ts'

interface Wanted {
  readonly deck: DeckName | PickedDeck
  readonly choiceCount: 4 | 10
  readonly mode: RankedMode
  readonly seed: string | null
  readonly ranked: boolean
  readonly classKey: string | null
}

/** The place that a ranked game is played for; the first one makes it, still without a name. */
const ownClaim = async () => {
  const storage = browserStorage()
  const known = loadClaim(storage)
  if (known) return ok(known)
  const made = await createClaim()
  if (made.ok) saveClaim(storage, made.value)
  return made
}

export const startSolo = async ({
  seed,
  ranked,
  classKey,
  ...game
}: Wanted): Promise<Result<CommandValues['solo:create']>> => {
  if (!ranked) return sendOnce('solo:create', { ...game, ...(seed && { seed }) })
  const claim = await ownClaim()
  if (!claim.ok) return claim
  const started = await sendOnce('solo:create', {
    ...game,
    ranked: { ...claim.value, ...(classKey !== null && { classKey }) },
  })
  // Deleted from another browser: the next game makes a new one.
  if (!started.ok && started.error.code === 'claim-unknown') forgetClaim(browserStorage())
  return started
}

import type { PhaseView } from '../../contracts/index.ts'
import { useServerNow } from './use-clock.ts'

/** 3, 2, 1 by the server's clock. */
export const useCountdown = (
  { opensAt }: Pick<Extract<PhaseView, { name: 'countdown' }>, 'opensAt'>,
  offsetMs: number,
): number => {
  const now = useServerNow(offsetMs, true)
  return Math.max(1, Math.ceil((opensAt - now) / 1000))
}

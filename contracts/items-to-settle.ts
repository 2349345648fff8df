import { normalQuantile } from './normal-quantile.ts'

/** The chance of settling it that the estimate is made for. */
export const SETTLING_POWER = 0.8

/**
 * How many items two contestants need together so that McNemar's test tells them apart at `alpha`, two-sided, with a chance of 80 %,
 * if they go on to differ as they did: n = (z₁₋α/₂·√p_d + z_power·√(p_d − d²))² / d², with p_d the share of items that one of them
 * alone got right and d the difference of the two shares (Connor, "Sample size for testing differences in proportions for the
 * paired-sample design", Biometrics 43, 1987, formula 3; after Miettinen, 1968).
 *
 * @returns null where nothing tells them apart so far: then no number would
 */
export const itemsToSettle = (
  { onlyA, onlyB, items }: { readonly onlyA: number; readonly onlyB: number; readonly items: number },
  alpha: number,
): number | null => {
  if (items === 0 || onlyA === onlyB) return null
  const discordant = (onlyA + onlyB) / items
  const difference = (onlyA - onlyB) / items
  const reach =
    normalQuantile(1 - alpha / 2) * Math.sqrt(discordant) +
    normalQuantile(SETTLING_POWER) * Math.sqrt(Math.max(0, discordant - difference ** 2))
  return Math.ceil(reach ** 2 / difference ** 2)
}

import type { CalibrationBin } from './calibration-bins.ts'

/** Mean distance between confidence and accuracy, bins weighted by their items (Naeini et al., 2015); 0 without items. */
export const expectedCalibrationError = (bins: readonly CalibrationBin[]): number => {
  const items = bins.reduce((sum, bin) => sum + bin.count, 0)
  if (items === 0) return 0
  return (
    bins.reduce(
      (sum, bin) => sum + bin.count * Math.abs((bin.accuracy ?? 0) - (bin.meanConfidence ?? 0)),
      0,
    ) / items
  )
}

import type { ReportCalibration } from '../../../contracts/index.ts'

/** Below it, nobody would call a class too sure. */
const EVEN = 0.01

export interface CertaintyFinding {
  /** Whether the class was surer than right, less sure, or neither. */
  readonly finding: 'over' | 'under' | 'even'
  /** Mean certainty less the share right. */
  readonly gap: number
  /** The same in whole points, without its sign. */
  readonly points: number
}

export const judgeCertainty = ({
  meanCertainty,
  accuracy,
}: Pick<ReportCalibration, 'meanCertainty' | 'accuracy'>): CertaintyFinding => {
  const gap = meanCertainty - accuracy
  const finding = Math.abs(gap) < EVEN ? 'even' : gap > 0 ? 'over' : 'under'
  return { finding, gap, points: Math.round(Math.abs(gap) * 100) }
}

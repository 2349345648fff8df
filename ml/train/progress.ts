/** What a training tells while it runs. */
export interface Progress {
  epoch: number
  epochs: number
  itemsDone: number
  items: number
  loss: number
  /** Of the last complete epoch; null during the first. */
  validationAccuracy: number | null
  imagesPerSecond: number
  secondsLeft: number
}

export type ReportProgress = (progress: Progress) => void

/** Seconds as m:ss. */
export const formatDuration = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Speed over the whole run so far and the time that the rest takes at it. */
export const pace = (
  doneInAll: number,
  inAll: number,
  secondsSoFar: number,
): Pick<Progress, 'imagesPerSecond' | 'secondsLeft'> => {
  const imagesPerSecond = secondsSoFar > 0 ? doneInAll / secondsSoFar : 0
  return { imagesPerSecond, secondsLeft: imagesPerSecond > 0 ? (inAll - doneInAll) / imagesPerSecond : 0 }
}

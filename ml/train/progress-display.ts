import { Presets, SingleBar } from 'cli-progress'
import type { Epoch } from '../../contracts/content-pack.ts'
import { formatDuration, type ReportProgress } from './progress.ts'

export interface ProgressDisplay {
  report: ReportProgress
  epochDone: (epoch: Epoch, best: boolean) => void
  close: () => void
}

const percent = (rate: number): string => `${(100 * rate).toFixed(2)} %`

const FORMAT =
  '{bar} epoch {epoch}/{epochs} | loss {loss} | validation {validation} | {speed} images/s | {left} left'

/** A bar on a terminal, redrawn in place; one line per epoch everywhere. */
export const progressDisplay = (): ProgressDisplay => {
  const bar = process.stderr.isTTY
    ? new SingleBar(
        { format: FORMAT, hideCursor: true, barsize: 20, clearOnComplete: true },
        Presets.shades_classic,
      )
    : undefined
  let open = false
  return {
    report: (progress) => {
      if (!bar) return
      const payload = {
        epoch: progress.epoch,
        epochs: progress.epochs,
        loss: progress.loss.toFixed(4),
        validation: progress.validationAccuracy === null ? '–' : percent(progress.validationAccuracy),
        speed: Math.round(progress.imagesPerSecond),
        left: formatDuration(progress.secondsLeft),
      }
      if (!open) {
        bar.start(progress.items, progress.itemsDone, payload)
        open = true
      } else bar.update(progress.itemsDone, payload)
    },
    epochDone: (epoch, best) => {
      bar?.stop()
      open = false
      process.stdout.write(
        `epoch ${epoch.epoch}: loss ${epoch.loss.toFixed(4)}, accuracy ${percent(epoch.accuracy)}, validation loss ` +
          `${epoch.validationLoss.toFixed(4)}, validation accuracy ${percent(epoch.validationAccuracy)}` +
          `${best ? ' (best)' : ''}, ${epoch.seconds.toFixed(1)} s\n`,
      )
    },
    close: () => {
      if (open) bar?.stop()
      open = false
    },
  }
}

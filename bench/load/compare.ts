import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoadOptions, Scenario } from './options.ts'
import { readLogs } from './read-logs.ts'
import { type Reconciled, reconcile } from './reconcile.ts'
import { runSide, type Side } from './run-side.ts'
import { startServer } from './start-server.ts'

export interface Comparison extends Scenario {
  readonly rounds: number
  readonly burstMs: number
  readonly game: Side
  readonly bare: Side
  readonly ratios: {
    readonly acknowledgementP99: number
    readonly revealP99: number
    readonly cpu: number
  }
  readonly reconciled: Reconciled
}

/** Plays a scenario on Catwalk, then on the reference with the messages that Catwalk sent, and looks into the log. */
export const compare = async (
  scenario: Scenario,
  options: Pick<LoadOptions, 'rounds' | 'burstMs' | 'profileFolder'>,
): Promise<Comparison> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'catwalk-load-'))
  try {
    const server = await startServer('game-server', [dataFolder], options.profileFolder)
    const played = await runSide(server, scenario, options).finally(() => server.stop())
    const reference = await startServer('bare-server', [])
    reference.give(played.samples)
    const { side: bare } = await runSide(reference, scenario, options).finally(() => reference.stop())
    const game = played.side
    return {
      ...scenario,
      rounds: options.rounds,
      burstMs: options.burstMs,
      game,
      bare,
      ratios: {
        acknowledgementP99: game.acknowledgement.p99 / bare.acknowledgement.p99,
        revealP99: game.reveal.p99 / bare.reveal.p99,
        cpu: game.cpuMsPerPlayerRound / bare.cpuMsPerPlayerRound,
      },
      reconciled: reconcile(played.acknowledged, played.finished, await readLogs(dataFolder)),
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

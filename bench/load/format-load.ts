import type { Comparison } from './compare.ts'
import type { readProfile } from './read-profile.ts'
import type { Side } from './run-side.ts'
import type { Spread } from './spread.ts'
import type { Target } from './targets.ts'

const ms = ({ p50, p99, max }: Spread): string => [p50, p99, max].map((n) => n.toFixed(1)).join(' / ')

const ROWS: readonly (readonly [string, (side: Side) => string])[] = [
  ['acknowledgement, ms (p50 / p99 / max)', (s) => ms(s.acknowledgement)],
  ['reveal after the last answer, ms', (s) => ms(s.reveal)],
  ['skew of the reveal in a room, ms', (s) => ms(s.skew)],
  ['server CPU per player and round, ms', (s) => s.cpuMsPerPlayerRound.toFixed(3)],
  ['bytes per player and round', (s) => s.bytesPerPlayerRound.toFixed(0)],
  ['messages to a player per round', (s) => s.messagesPerPlayerRound.toFixed(1)],
  ['live memory per player, KB', (s) => s.heapKbPerPlayer.toFixed(1)],
  ['resident memory per player, KB', (s) => s.rssKbPerPlayer.toFixed(1)],
]

const cells = (first: string, ...others: readonly string[]) =>
  `${first.padEnd(40)}${others.map((o) => o.padStart(26)).join('')}`

export const formatComparison = ({ rooms, players, game, bare, reconciled }: Comparison): string => {
  const { acknowledged, stored, faults } = reconciled
  return [
    cells(`${rooms} room${rooms === 1 ? '' : 's'} of ${players}`, 'Catwalk', 'bare Socket.IO'),
    ...ROWS.map(([name, of]) => cells(name, of(game), of(bare))),
    faults.length === 0
      ? `${acknowledged} answers acknowledged, ${stored} stored, each once; the screens' last figures follow from the log.`
      : `The log and the screens differ in ${faults.length} places:\n${faults.slice(0, 5).join('\n')}`,
    '',
  ].join('\n')
}

export const formatTargets = (targets: readonly Target[]): string =>
  targets
    .map(({ what, value, most }) =>
      value <= most
        ? `met     ${value.toFixed(2)} ≤ ${most}  ${what}`
        : `MISSED  ${value.toFixed(2)} > ${most}  ${what}`,
    )
    .join('\n')

const PROFILE_ROWS = 25

/** Where the game server's time went, by package or file and by function. */
export const formatProfile = (profile: ReturnType<typeof readProfile>): string =>
  [profile.origins, profile.functions]
    .flatMap((shares) => [
      ...shares
        .slice(0, PROFILE_ROWS)
        .map(
          ({ of, ms: time, share }) =>
            `${(100 * share).toFixed(1).padStart(5)} % ${time.toFixed(0).padStart(7)} ms  ${of}`,
        ),
      '',
    ])
    .join('\n')

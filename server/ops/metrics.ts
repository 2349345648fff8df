import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry as MetricRegistry } from 'prom-client'
import { COMMAND_NAMES } from '../../contracts/schemas.ts'
import type { Registry } from '../room/registry.ts'
import type { Meter } from './meter.ts'

/** From what nobody notices to what a browser gives up on, in seconds. */
const LATENCIES_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

export interface Metrics {
  readonly meter: Meter
  /** Rooms and players are counted when somebody asks, not whenever one comes or goes. */
  watch(registry: Pick<Registry, 'all'>): void
  /** In the text format of Prometheus. */
  text(): Promise<string>
  readonly contentType: string
}

const countRooms = (registry: Pick<Registry, 'all'>) => {
  const rooms = { classroom: 0, solo: 0 }
  let players = 0
  for (const { state, presence } of registry.all()) {
    rooms[state.kind] += 1
    players += presence.connected().size
  }
  return { rooms, players }
}

/** All that this process tells Prometheus. Labels take few values: never a room, a person or an address. */
export const createMetrics = (): Metrics => {
  const register = new MetricRegistry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const histogram = (name: string, help: string) =>
    new Histogram({ name, help, buckets: LATENCIES_S, registers })
  const acknowledgement = new Histogram({
    name: 'catwalk_acknowledgement_seconds',
    help: 'From the receipt of a command to its answer.',
    labelNames: ['command'] as const,
    buckets: LATENCIES_S,
    registers,
  })
  const broadcast = histogram(
    'catwalk_broadcast_seconds',
    'Encoding a change of a room and handing it to all its connections.',
  )
  const append = histogram('catwalk_event_log_append_seconds', 'Writing to the event log.')
  const failed = new Counter({
    name: 'catwalk_event_log_failures_total',
    help: 'Writes to the event log that failed.',
    registers,
  })
  const rejected = new Counter({
    name: 'catwalk_rejected_messages_total',
    help: 'Commands refused, by reason.',
    labelNames: ['reason'] as const,
    registers,
  })
  const cutOff = new Counter({
    name: 'catwalk_stalled_connections_total',
    help: 'Connections ended because they did not read.',
    registers,
  })
  // Found once: looking a label up costs more than counting.
  const byCommand = new Map(COMMAND_NAMES.map((command) => [command, acknowledgement.labels(command)]))
  return {
    meter: {
      acknowledged: (command, seconds, refused) => {
        byCommand.get(command)?.observe(seconds)
        if (refused) rejected.inc({ reason: refused })
      },
      broadcast: (seconds) => broadcast.observe(seconds),
      appended: (seconds, stored) => {
        append.observe(seconds)
        if (!stored) failed.inc()
      },
      cutOff: () => cutOff.inc(),
    },
    watch: (registry) => {
      new Gauge({
        name: 'catwalk_rooms',
        help: 'Open rooms.',
        labelNames: ['kind'] as const,
        registers,
        collect() {
          const { rooms } = countRooms(registry)
          for (const [kind, count] of Object.entries(rooms)) this.set({ kind }, count)
        },
      })
      new Gauge({
        name: 'catwalk_players_connected',
        help: 'Players with an open connection.',
        registers,
        collect() {
          this.set(countRooms(registry).players)
        },
      })
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  }
}

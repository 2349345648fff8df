import { cpus } from 'node:os'

/** The processor as it names itself, with the number of cores. */
export const describeProcessor = (): string => {
  const cores = cpus()
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores`
}

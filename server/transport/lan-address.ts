import { networkInterfaces } from 'node:os'

/** The first IPv4 address of this machine that others on its network can reach, or null. */
export const lanAddress = (): string | null => {
  for (const addresses of Object.values(networkInterfaces()))
    for (const a of addresses ?? []) if (a.family === 'IPv4' && !a.internal) return a.address
  return null
}

import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lanAddress } from './lan-address.ts'

vi.mock('node:os', { spy: true })

const at = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') =>
  ({ address, internal, family }) as NetworkInterfaceInfo

beforeEach(() => {
  vi.mocked(networkInterfaces).mockReset()
})

describe('lanAddress', () => {
  it('R-JOIN-1: is the first IPv4 address that is not of this machine alone', () => {
    vi.mocked(networkInterfaces).mockReturnValue({
      lo: [at('127.0.0.1', true), at('::1', true, 'IPv6')],
      wlan0: [at('fe80::1', false, 'IPv6'), at('192.168.1.20')],
      eth0: [at('10.0.0.5')],
    })
    expect(lanAddress()).toBe('192.168.1.20')
  })

  it('R-JOIN-1: is null without a network', () => {
    vi.mocked(networkInterfaces).mockReturnValue({ lo: [at('127.0.0.1', true)], eth0: undefined })
    expect(lanAddress()).toBeNull()
  })
})

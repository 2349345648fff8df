import { describe, expect, it } from 'vitest'
import { clientAddress, trustProxies } from './client-address.ts'

describe('clientAddress', () => {
  it.each([
    ['203.0.113.9', undefined, '203.0.113.9'],
    ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['::ffff:127.0.0.1', '10.0.0.1, 198.51.100.1', '198.51.100.1'],
    ['::1', undefined, '::1'],
    [undefined, '198.51.100.1', ''],
  ])('R-RANKED-6: %s that says %s is %s', (remote, forwarded, address) => {
    expect(clientAddress(remote, forwarded)).toBe(address)
  })

  it('R-NODE-9: of a proxy elsewhere it is taken once the installation names it', () => {
    const asked = () => clientAddress('10.9.0.7', '192.0.2.1')
    expect(asked()).toBe('10.9.0.7')
    trustProxies(['10.9.0.0/24', 'fd00::7'])
    expect(asked()).toBe('192.0.2.1')
    expect(clientAddress('::ffff:10.9.0.8', '192.0.2.1')).toBe('192.0.2.1')
    expect(clientAddress('fd00::7', '192.0.2.1')).toBe('192.0.2.1')
    expect(clientAddress('10.9.1.7', '192.0.2.1')).toBe('10.9.1.7')
  })
})

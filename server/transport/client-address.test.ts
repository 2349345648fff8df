import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address.ts'

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
})

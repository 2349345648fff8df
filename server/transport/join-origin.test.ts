import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinOrigin } from './join-origin.ts'

const LAN = '192.168.1.20'

describe('joinOrigin', () => {
  it.each([
    [
      'PUBLIC_URL before all',
      'https://quiz.school.org',
      'http://10.0.0.5:3000',
      LAN,
      'https://quiz.school.org',
    ],
    ['PUBLIC_URL without its slash', 'https://school.org/quiz/', null, LAN, 'https://school.org/quiz'],
    ['the address the browser used', undefined, 'http://10.0.0.5:3000', LAN, 'http://10.0.0.5:3000'],
    ['a name the browser used', undefined, 'https://catwalk.example', LAN, 'https://catwalk.example'],
    ['localhost', undefined, 'http://localhost:3000', LAN, `http://${LAN}:8080`],
    ['a loopback address', undefined, 'http://127.0.0.1:3000', LAN, `http://${LAN}:8080`],
    ['another loopback address', undefined, 'http://127.1.2.3:3000', LAN, `http://${LAN}:8080`],
    ['the IPv6 loopback', undefined, 'http://[::1]:3000', LAN, `http://${LAN}:8080`],
    ['the address of all interfaces', undefined, 'http://0.0.0.0:3000', LAN, `http://${LAN}:8080`],
    ['a name under localhost', undefined, 'http://app.localhost:3000', LAN, `http://${LAN}:8080`],
    ['localhost without a network', undefined, 'http://localhost:3000', null, 'http://localhost:3000'],
    ['no address known', undefined, null, LAN, `http://${LAN}:8080`],
    ['no address and no network', undefined, null, null, 'http://localhost:8080'],
    ['an origin of "null"', undefined, 'null', LAN, `http://${LAN}:8080`],
    ['a page from a file', undefined, 'file:///home/me/x.html', LAN, `http://${LAN}:8080`],
    ['nonsense', undefined, '::::', LAN, `http://${LAN}:8080`],
    [
      'a name that only begins like localhost',
      undefined,
      'http://localhost.org',
      LAN,
      'http://localhost.org',
    ],
  ])('R-JOIN-1: %s', (_, publicUrl, browser, lan, expected) => {
    expect(joinOrigin(publicUrl, browser, lan, 8080)).toBe(expected)
  })

  it('R-JOIN-1: whatever a browser claims, it is a web address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), fc.constantFrom(LAN, null), (claimed, lan) => {
        expect(joinOrigin(undefined, claimed, lan, 8080)).toMatch(/^https?:\/\/[^/]+$/)
      }),
      { numRuns: 300 },
    )
  })
})

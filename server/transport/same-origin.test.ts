import { describe, expect, it } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

describe('isSameOrigin', () => {
  it.each([
    [{ origin: 'http://school.lan:3000', host: 'school.lan:3000' }],
    [{ origin: 'https://quiz.example', host: 'quiz.example' }],
    [{ origin: 'https://quiz.example', host: 'quiz.example:443' }],
    // Behind a proxy that does not pass the host on.
    [{ origin: 'https://public.example', host: '127.0.0.1:3000' }],
    // From the same origin a browser sends no Origin with what only reads.
    [{ host: 'quiz.example', 'sec-fetch-site': 'same-origin' }],
    // No browser's page: an app, a script, a monitor.
    [{ host: 'quiz.example' }],
  ])('R-SAFE-7: lets %j in', (headers) => {
    expect(isSameOrigin(headers, 'https://public.example/')).toBe(true)
  })

  it.each([
    [{ origin: 'https://evil.example', host: 'quiz.example' }],
    [{ origin: 'https://quiz.example.evil.example', host: 'quiz.example' }],
    [{ origin: 'http://quiz.example:81', host: 'quiz.example' }],
    [{ origin: 'null', host: 'quiz.example' }],
    [{ origin: '', host: 'quiz.example' }],
    [{ origin: 'file://', host: '' }],
    [{ origin: 'chrome-extension://abc', host: 'abc' }],
    [{ host: 'quiz.example', 'sec-fetch-site': 'cross-site' }],
    [{ host: 'quiz.example', 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example', host: undefined }],
  ])('R-SAFE-7: keeps %j out', (headers) => {
    expect(isSameOrigin(headers, undefined)).toBe(false)
  })
})

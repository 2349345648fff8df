import { describe, expect, it } from 'vitest'
import { claimHash, forgetClaim, loadClaim, readClaimHash, saveClaim } from './claim-store.ts'
import { memoryStorage } from './session-store.ts'

const claim = { id: 'abcDEF_-1234', secret: 's'.repeat(32) }

describe('the claim of a browser', () => {
  it('R-CLAIM-1: is kept until it is forgotten', () => {
    const storage = memoryStorage()
    expect(loadClaim(storage)).toBeNull()
    saveClaim(storage, claim)
    expect(loadClaim(storage)).toEqual(claim)
    forgetClaim(storage)
    expect(loadClaim(storage)).toBeNull()
  })

  it.each([
    '',
    'null',
    '{',
    '7',
    '{"id":"x"}',
    '{"id":"abcDEF_-1234","secret":7}',
  ])('R-CLAIM-1: what something else wrote there (%s) is none', (text) => {
    const storage = memoryStorage()
    storage.setItem('catwalk/claim', text)
    expect(loadClaim(storage)).toBeNull()
  })

  it('R-CLAIM-4: goes into a link and comes back', () => {
    expect(readClaimHash(claimHash(claim))).toEqual(claim)
    for (const hash of ['', '#', '#abc', '#abcDEF_-1234.short', '#review'])
      expect(readClaimHash(hash)).toBeNull()
  })
})

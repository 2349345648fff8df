import { describe, expect, it } from 'vitest'
import { adoptHostToken, hostLink } from './host-link.ts'
import { loadSession, memoryStorage, saveSession } from './session-store.ts'

describe('a host link', () => {
  it('R-ROOM-12: carries the token behind the # into the storage of another browser', () => {
    const url = new URL(
      hostLink('http://school', 'remote', { code: 'ACDE', roomId: 'room-1' }, 'secret-token'),
    )
    expect([url.pathname, url.search]).toEqual(['/remote/ACDE', ''])
    const storage = memoryStorage()
    expect(adoptHostToken(url.hash, 'ACDE', storage, 1)).toBe(true)
    // With the room's id, so that its report opens also where the room was never seen open.
    expect(loadSession(storage, 'ACDE')).toMatchObject({ hostToken: 'secret-token', roomId: 'room-1' })
  })

  it('takes nothing from another fragment, and keeps what the browser has', () => {
    const storage = memoryStorage()
    saveSession(storage, 'ACDE', { playerToken: 'mine' }, 1)
    for (const hash of ['', '#top', '#host=']) expect(adoptHostToken(hash, 'ACDE', storage, 2)).toBe(false)
    expect(loadSession(storage, 'ACDE')).toMatchObject({ playerToken: 'mine' })
    adoptHostToken('#host=theirs', 'ACDE', storage, 3)
    expect(loadSession(storage, 'ACDE')).toMatchObject({ playerToken: 'mine', hostToken: 'theirs' })
  })
})

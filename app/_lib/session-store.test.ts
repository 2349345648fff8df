import { describe, expect, it } from 'vitest'
import { deviceKey, forgetSession, loadSession, memoryStorage, saveSession } from './session-store.ts'

describe('the session store', () => {
  it('keeps both tokens of a browser that hosts and plays', () => {
    const storage = memoryStorage()
    saveSession(storage, 'ABCD', { hostToken: 'host' }, 1)
    saveSession(storage, 'ABCD', { playerToken: 'player' }, 2)
    expect(loadSession(storage, 'ABCD')).toEqual({ hostToken: 'host', playerToken: 'player' })
    expect(loadSession(storage, 'WXYZ')).toEqual({})
  })

  it('takes a corrupt entry for none', () => {
    const storage = memoryStorage()
    storage.setItem('catwalk/room/ABCD', '{"hostToken": 7')
    expect(loadSession(storage, 'ABCD')).toEqual({})
  })

  it('forgets a room, and the oldest ones of many', () => {
    const storage = memoryStorage()
    for (let i = 0; i < 40; i += 1) saveSession(storage, `R${i}`, { playerToken: `${i}` }, i)
    expect(loadSession(storage, 'R0')).toEqual({})
    expect(loadSession(storage, 'R39')).toEqual({ playerToken: '39' })
    forgetSession(storage, 'R39')
    expect(loadSession(storage, 'R39')).toEqual({})
  })

  it('makes one device key and keeps it', () => {
    const storage = memoryStorage()
    const key = deviceKey(storage)
    expect(key).toMatch(/^[0-9a-f]{32}$/)
    expect(deviceKey(storage)).toBe(key)
    expect(deviceKey(memoryStorage())).not.toBe(key)
  })
})

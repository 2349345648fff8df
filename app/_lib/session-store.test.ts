import { describe, expect, it } from 'vitest'
import {
  deviceKey,
  findAttempt,
  findRoom,
  forgetSession,
  listRooms,
  loadSession,
  memoryStorage,
  saveSession,
} from './session-store.ts'

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
    for (let i = 0; i < 510; i += 1) saveSession(storage, `R${i}`, { playerToken: `${i}` }, i)
    expect(loadSession(storage, 'R9')).toEqual({})
    expect(loadSession(storage, 'R509')).toEqual({ playerToken: '509' })
    forgetSession(storage, 'R509')
    expect(loadSession(storage, 'R509')).toEqual({})
  })

  it('finds a room by its id, and lists the rooms it knows, the latest first', () => {
    const storage = memoryStorage()
    saveSession(storage, 'ABCD', { hostToken: 'host' }, 1)
    saveSession(storage, 'WXYZ', { playerToken: 'player', roomId: 'id-2' }, 2)
    saveSession(storage, 'ABCD', { roomId: 'id-1' }, 3)
    storage.setItem('catwalk/room/CCCC', 'not JSON')
    storage.setItem('another/page', '{}')
    expect(findRoom(storage, 'id-1')).toMatchObject({ code: 'ABCD', hostToken: 'host' })
    expect(findRoom(storage, 'id-3')).toBeNull()
    expect(listRooms(storage).map(({ code }) => code)).toEqual(['ABCD', 'WXYZ', 'CCCC'])
  })

  it('R-HOMEWORK-5: finds the attempt that this browser began last at homework', () => {
    const storage = memoryStorage()
    expect(findAttempt(storage, 'key-1')).toBeNull()
    saveSession(storage, 'ABCD', { playerToken: 'first', homework: 'key-1' }, 1)
    saveSession(storage, 'CDEF', { playerToken: 'second', homework: 'key-1' }, 2)
    saveSession(storage, 'EFGH', { playerToken: 'other', homework: 'key-2' }, 3)
    saveSession(storage, 'CDEF', { roomId: 'id' }, 4)
    expect(findAttempt(storage, 'key-1')).toMatchObject({ code: 'CDEF', playerToken: 'second', roomId: 'id' })
  })

  it('makes one device key and keeps it', () => {
    const storage = memoryStorage()
    const key = deviceKey(storage)
    expect(key).toMatch(/^[0-9a-f]{32}$/)
    expect(deviceKey(storage)).toBe(key)
    expect(deviceKey(memoryStorage())).not.toBe(key)
  })
})

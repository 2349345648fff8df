'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Refusal } from '../../contracts/index.ts'
import { readRoomFile } from './room-files.ts'
import { browserStorage, findRoom, forgetSession } from './session-store.ts'

export type RoomFile<T> =
  | { readonly status: 'loading' }
  /** This browser was not in the room in that role. */
  | { readonly status: 'unknown' }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  | { readonly status: 'ready'; readonly content: T; readonly token: string; readonly code: string }

/**
 * What a room left behind for this browser's host or player; what was read last stays until the next has come.
 *
 * @param path below the room's id
 */
export const useRoomFile = <T>(
  roomId: string,
  role: 'host' | 'player',
  path: string,
): RoomFile<T> & { retry: () => void } => {
  const [file, setFile] = useState<RoomFile<T>>({ status: 'loading' })
  const [tries, setTries] = useState(0)
  const retry = useCallback(() => setTries((n) => n + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try reads the same again.
  useEffect(() => {
    let left = false
    const storage = browserStorage()
    const room = findRoom(storage, roomId)
    const token = role === 'host' ? room?.hostToken : room?.playerToken
    if (!room || !token) {
      setFile({ status: 'unknown' })
      return
    }
    const { code } = room
    void readRoomFile<T>(`${roomId}/${path}`, token).then((read) => {
      if (left) return
      // Deleted: what this browser kept of the room opens nothing any more.
      if (!read.ok && read.error.code === 'room-not-found') forgetSession(storage, code)
      setFile(
        read.ok
          ? { status: 'ready', content: read.value, token, code }
          : { status: 'refused', refusal: read.error },
      )
    })
    return () => {
      left = true
    }
  }, [roomId, role, path, tries])

  return { ...file, retry }
}

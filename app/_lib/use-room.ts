'use client'

import { useCallback, useEffect, useReducer, useRef } from 'react'
import {
  type CommandInput,
  type CommandName,
  type CommandValues,
  type Result,
  refuse,
} from '../../contracts/index.ts'
import { NO_CONNECTION, type RoomConnection, reduceConnection } from './room-connection.ts'
import { browserStorage, loadSession, saveSession } from './session-store.ts'
import { type GameSocket, openSocket, send as sendTo } from './socket.ts'

export type SendCommand = <N extends CommandName>(
  name: N,
  payload: CommandInput<N>,
) => Promise<Result<CommandValues[N]>>

const NO_SEAT = refuse('session-unknown', 'This browser has no seat in this room.').error
const NOT_REACHED = refuse('unreachable', 'There is no connection just now. It is coming back.')
/** A server that is just starting may not know the room yet. */
const RESUME_AGAIN_MS = 1_000

/** With its id this browser finds the room's report. */
const rememberId = (code: string, roomId: string): void => {
  const storage = browserStorage()
  if (loadSession(storage, code).roomId !== roomId) saveSession(storage, code, { roomId }, Date.now())
}

/**
 * The room as this browser's host or player sees it, kept up to date. On every connection it shows its token and receives
 * the whole view, so a reload, a dropped line and a restarted server are one case.
 */
export const useRoom = (code: string, role: 'host' | 'player'): RoomConnection & { send: SendCommand } => {
  const [connection, signal] = useReducer(reduceConnection, NO_CONNECTION)
  const socketRef = useRef<GameSocket | null>(null)
  /** Whether the server knows who this connection is: before that it refuses every command for good. */
  const seated = useRef(false)

  useEffect(() => {
    const { hostToken, playerToken } = loadSession(browserStorage(), code)
    const token = role === 'host' ? hostToken : playerToken
    if (!token) {
      signal({ type: 'refused', refusal: NO_SEAT })
      return
    }
    const socket = openSocket(code)
    socketRef.current = socket
    let again: ReturnType<typeof setTimeout> | undefined
    const resume = async () => {
      clearTimeout(again)
      const resumed = await sendTo(socket, 'session:resume', { code, role, token })
      seated.current = resumed.ok
      if (resumed.ok) return
      if (resumed.error.retryable) {
        signal({ type: 'waiting', refusal: resumed.error })
        again = setTimeout(resume, RESUME_AGAIN_MS)
      } else signal({ type: 'refused', refusal: resumed.error })
    }
    socket.on('connect', resume)
    socket.on('connect_error', () => signal({ type: 'waiting', refusal: NOT_REACHED.error }))
    socket.on('server:stopping', () => signal({ type: 'stopping' }))
    socket.on('disconnect', () => {
      seated.current = false
      signal({ type: 'lost' })
    })
    socket.on('room:view', (view) => {
      // Only who is seated is sent a view, and it is here before the acknowledgement: what it shows can be pressed.
      seated.current = true
      rememberId(code, view.roomId)
      signal({ type: 'room', view, now: Date.now() })
    })
    socket.on('host:view', (view) => signal({ type: 'host', view }))
    socket.on('player:view', (view) => signal({ type: 'player', view }))
    socket.on('room:count', (view) => signal({ type: 'count', view }))
    socket.on('session:ended', (reason) => signal({ type: 'ended', reason }))
    return () => {
      clearTimeout(again)
      socketRef.current = null
      seated.current = false
      socket.disconnect()
    }
  }, [code, role])

  const send = useCallback<SendCommand>((name, payload) => {
    const socket = socketRef.current
    return socket?.connected && seated.current ? sendTo(socket, name, payload) : Promise.resolve(NOT_REACHED)
  }, [])

  return { ...connection, send }
}

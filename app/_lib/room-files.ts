import {
  type AttemptChange,
  type GhostsView,
  type NewHomework,
  ok,
  type Refusal,
  type ReportFile,
  type Result,
  refuse,
} from '../../contracts/index.ts'

/** Asks the server about a room. The token goes in a header, so that no address ever holds it. */
const ask = async (
  path: string,
  token: string,
  method = 'GET',
  body?: unknown,
): Promise<Result<Response>> => {
  try {
    const response = await fetch(`/api/${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return response.ok ? ok(response) : { ok: false, error: (await response.json()) as Refusal }
  } catch {
    return refuse('unreachable', 'The server does not answer. Check the network and try again.')
  }
}

export const readRoomFile = async <T>(path: string, token: string): Promise<Result<T>> => {
  const asked = await ask(`rooms/${path}`, token)
  return asked.ok ? ok((await asked.value.json()) as T) : asked
}

/** Puts a file among the browser's downloads, under the name the server gives it. */
export const saveRoomFile = async (
  roomId: string,
  file: ReportFile,
  query: string,
  token: string,
): Promise<Result<null>> => {
  const asked = await ask(`rooms/${roomId}/${file}${query}`, token)
  if (!asked.ok) return asked
  const [, name] = /filename="([^"]+)"/.exec(asked.value.headers.get('Content-Disposition') ?? '') ?? []
  const url = URL.createObjectURL(await asked.value.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name ?? file
  link.click()
  URL.revokeObjectURL(url)
  return ok(null)
}

export const deleteRoom = async (roomId: string, token: string): Promise<Result<null>> => {
  const asked = await ask(`rooms/${roomId}/report`, token, 'DELETE')
  return asked.ok ? ok(null) : asked
}

/** @returns the key of its link */
export const setHomework = async (
  roomId: string,
  homework: NewHomework,
  token: string,
): Promise<Result<{ key: string }>> => {
  const asked = await ask(`rooms/${roomId}/homework`, token, 'POST', homework)
  return asked.ok ? ok((await asked.value.json()) as { key: string }) : asked
}

export const endHomework = async (roomId: string, key: string, token: string): Promise<Result<null>> => {
  const asked = await ask(`rooms/${roomId}/homework/${key}`, token, 'DELETE')
  return asked.ok ? ok(null) : asked
}

export const renameAttempt = async (
  roomId: string,
  { key, attemptId }: { key: string; attemptId: string },
  change: AttemptChange,
  token: string,
): Promise<Result<null>> => {
  const asked = await ask(`rooms/${roomId}/homework/${key}/attempts/${attemptId}`, token, 'PATCH', change)
  return asked.ok ? ok(null) : asked
}

export const removeAttempt = async (
  roomId: string,
  { key, attemptId }: { key: string; attemptId: string },
  token: string,
): Promise<Result<null>> => {
  const asked = await ask(`rooms/${roomId}/homework/${key}/attempts/${attemptId}`, token, 'DELETE')
  return asked.ok ? ok(null) : asked
}

/** How the class did on what this attempt has revealed. */
export const readGhosts = async (
  key: string,
  attemptId: string,
  token: string,
): Promise<Result<GhostsView>> => {
  const asked = await ask(`homework/${key}/ghosts?attempt=${attemptId}`, token)
  return asked.ok ? ok((await asked.value.json()) as GhostsView) : asked
}

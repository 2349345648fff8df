import { DEFAULT_OPTIONS, DEFAULT_PART, type RoomSettings } from '../../../contracts/index.ts'
import { CrashClient } from '../../testing/crash/crash-client.ts'

export const SETTINGS: RoomSettings = {
  parts: [{ ...DEFAULT_PART, deck: 'random', roundCount: 3, answerWindowS: 20 }],
  options: { ...DEFAULT_OPTIONS, crowd: false },
}

/** A room in its first round, its people on whichever nodes their addresses lead to. */
export interface TestClass {
  readonly code: string
  readonly host: CrashClient
  readonly hostToken: string
  readonly players: { readonly client: CrashClient; readonly playerId: string }[]
  /** The player's answer to the open round. @returns the refusal's code, or 'ok' */
  answer(player: number): Promise<string>
  close(): void
}

/** @param urls of the host, and of the players in turn */
export const openClass = async (urls: readonly [string, ...string[]], count: number): Promise<TestClass> => {
  const [hostUrl, ...playerUrls] = urls
  const opener = new CrashClient(hostUrl)
  const opened = await opener.insist('room:create', { settings: SETTINGS })
  // As the page does: another one goes on with the code.
  opener.close()
  if (!opened.ok) throw new Error(opened.error.code)
  const { code, hostToken } = opened.value
  const host = new CrashClient(hostUrl, code)
  host.take(code, 'host', hostToken)
  await host.until(() => true)
  const players = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const client = new CrashClient(playerUrls[i % playerUrls.length] ?? hostUrl, code)
      const deviceKey = `${code}-${i}`.padEnd(32, '-')
      const joined = await client.insist('room:join', { code, nickname: `Player ${i}`, deviceKey })
      if (!joined.ok) throw new Error(joined.error.code)
      client.take(code, 'player', joined.value.playerToken)
      return { client, playerId: joined.value.playerId }
    }),
  )
  await host.insist('game:start', {})
  await Promise.all(players.map(({ client }) => client.until(({ phase }) => phase.name === 'question')))
  return {
    code,
    host,
    hostToken,
    players,
    answer: async (player) => {
      const { client } = players[player]!
      const { phase } = await client.until((view) => view.phase.name === 'question')
      if (phase.name !== 'question') throw new Error(phase.name)
      const answered = await client.insist('answer:submit', {
        round: phase.round,
        choice: phase.question.choices[player % phase.question.choices.length]!,
      })
      return answered.ok ? 'ok' : answered.error.code
    },
    close: () => {
      for (const { client } of players) client.close()
      host.close()
    },
  }
}

import type { PhaseView, PodiumPlaceView, RoomView, StandingView } from '../../../contracts/index.ts'
import type { AnswerInput } from '../../game/commands.ts'
import { CrashClient } from './crash-client.ts'
import type { CrashScript } from './crash-script.ts'

type Question = Extract<PhaseView, { name: 'question' }>

/** What one client knows of an answer that it sent. */
export interface SentAnswer {
  readonly playerId: string
  readonly round: number
  readonly vote: 1 | 2
  readonly answer: AnswerInput
  readonly outcome: 'acknowledged' | 'unknown' | string
}

/** What the people of a room have seen of it. */
export interface Witness {
  readonly roomId: string
  readonly sent: readonly SentAnswer[]
  readonly returns: CrashClient['returns']
  readonly told: number
  /** Each client's last standings. */
  readonly podiums: readonly {
    readonly standings: readonly StandingView[]
    readonly places: readonly PodiumPlaceView[]
  }[]
}

const sleep = (ms: number) => new Promise((later) => setTimeout(later, ms))

const answerTo = ({ asked, question }: Question, models: RoomView['models'], draw: number): AnswerInput => {
  const nothing = { choice: null, certainty: null, models: null }
  if (asked.mode === 'fooled') return { ...nothing, models: models.filter((_, i) => (draw >> i) & 1) }
  const choice = question.choices[draw % question.choices.length]!
  return { ...nothing, choice, certainty: asked.mode === 'duel' ? draw : null }
}

const payloadOf = (round: number, { choice, certainty, models }: AnswerInput) => ({
  round,
  ...(choice !== null && { choice }),
  ...(certainty !== null && { certainty }),
  ...(models !== null && { models: [...models] }),
})

/** Plays a room's whole game, however often its server goes away meanwhile. */
export const playScript = async (
  url: string,
  { settings, people, pause, patientVote }: CrashScript,
): Promise<Witness> => {
  const opener = new CrashClient(url)
  const opened = await opener.insist('room:create', { settings })
  // As the pages do: another one goes on with the code.
  opener.close()
  if (!opened.ok) throw new Error(opened.error.code)
  const { code, hostToken } = opened.value
  const host = new CrashClient(url, code)
  host.take(code, 'host', hostToken)
  const players = await Promise.all(
    people.map(async (person, i) => {
      const client = new CrashClient(url, code)
      const deviceKey = `${code}-${i}`.padEnd(32, '-')
      let nickname = person.nickname
      for (;;) {
        const joined = await client.insist('room:join', { code, nickname, deviceKey })
        if (joined.ok) {
          client.take(code, 'player', joined.value.playerToken)
          return { client, playerId: joined.value.playerId, person }
        }
        // The acknowledgement was lost with the server: the seat stays empty, and one beside it is taken.
        if (joined.error.code !== 'nickname-taken') throw new Error(joined.error.code)
        nickname += ' II'
      }
    }),
  )
  const sent: SentAnswer[] = []
  let votes = 0
  const vote = async (view: RoomView, phase: Question): Promise<void> => {
    const number = votes
    votes += 1
    const over = (client: CrashClient) => () => client.room?.phaseVersion !== view.phaseVersion
    const answering = players.map(async ({ client, playerId, person: { thinkMs, answers } }) => {
      await sleep(thinkMs)
      await client.until((seen) => seen.phaseVersion >= view.phaseVersion)
      const draw = answers[number % answers.length]!
      if (draw === null || over(client)()) return
      const answer = answerTo(phase, view.models, draw)
      const done = await client.insist('answer:submit', payloadOf(phase.round, answer), over(client))
      const outcome = done.ok ? 'acknowledged' : done.error.retryable ? 'unknown' : done.error.code
      sent.push({ playerId, round: phase.round, vote: phase.vote, answer, outcome })
    })
    if (pause?.vote === number) {
      await host.insist('room:pause', {})
      await sleep(pause.forMs)
      await host.insist('room:resume', {})
    }
    await Promise.all(answering)
    if (phase.deadlineAt === null || patientVote !== number)
      await host.insist('round:skip', { round: phase.round })
  }
  await host.insist('game:start', {})
  for (let last = -1; ; ) {
    const view = await host.until((seen) => seen.phaseVersion > last)
    last = view.phaseVersion
    const { phase } = view
    if (phase.name === 'podium') break
    if (phase.name === 'question') await vote(view, phase)
    else if ('round' in phase && phase.name !== 'countdown')
      await host.insist('game:next', { round: phase.round })
  }
  const everyone = [host, ...players.map(({ client }) => client)]
  const podiums = await Promise.all(
    everyone.map(async (client) => {
      const { phase } = await client.until((seen) => seen.phase.name === 'podium')
      if (phase.name !== 'podium') throw new Error('no podium')
      return { standings: phase.standings, places: phase.places }
    }),
  )
  const { roomId } = host.room!
  for (const client of everyone) client.close()
  return {
    roomId,
    sent,
    returns: everyone.flatMap(({ returns }) => returns),
    told: everyone.reduce((sum, { told }) => sum + told, 0),
    podiums,
  }
}

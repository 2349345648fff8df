import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FromServer, ToServer, Usage } from './usage.ts'

export interface ServerUnderLoad {
  readonly url: string
  usage(): Promise<Usage>
  give(samples: unknown): void
  /** Resolves when it has closed its database. */
  stop(): Promise<void>
}

const message = (child: ChildProcess): Promise<FromServer> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The server ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (told) => {
      child.off('exit', ended)
      resolve(told as FromServer)
    })
  })

/** Starts a server as a process of its own, so that its time and memory are its own. */
export const startServer = async (
  file: 'game-server.ts' | 'bare-server.ts',
  args: readonly string[],
  profileFolder: string | null = null,
): Promise<ServerUnderLoad> => {
  const profile = profileFolder === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`]
  const script = fileURLToPath(new URL(file, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', '--expose-gc', ...profile, script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const told = await message(child)
  if (!('port' in told)) throw new Error('The server told its usage before its port')
  const send = (to: ToServer) => child.send(to)
  return {
    url: `http://127.0.0.1:${told.port}`,
    usage: async () => {
      const answer = message(child)
      send({ ask: 'usage' })
      const usage = await answer
      if (!('usage' in usage)) throw new Error('The server told its port twice')
      return usage.usage
    },
    give: (samples) => send({ samples }),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        send({ ask: 'stop' })
      }),
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { FromServer, Memory, ToServer, Usage } from './usage.ts'

type ServerName = 'game-server' | 'bare-server'

export interface ServerUnderLoad {
  readonly url: string
  usage(): Promise<Usage>
  memory(): Promise<Memory>
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

/** Where both are built, beside the packages that they import. */
const FOLDER = fileURLToPath(new URL('../../.build/load', import.meta.url))

/** As `npm start` runs it: bundled, not compiled while it runs. */
const bundle = async (name: ServerName): Promise<string> => {
  const outfile = `${FOLDER}/${name}-${process.pid}.mjs`
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.9',
    sourcemap: true,
    logLevel: 'warning',
  })
  return outfile
}

/** Starts a server as a process of its own, so that its time and memory are its own. */
export const startServer = async (
  name: ServerName,
  args: readonly string[],
  profileFolder: string | null = null,
): Promise<ServerUnderLoad> => {
  const profile = profileFolder === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`]
  const script = await bundle(name)
  const child = spawn(process.execPath, ['--expose-gc', ...profile, script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const told = await message(child)
  if (!('port' in told)) throw new Error('The server told its usage before its port')
  const send = (to: ToServer) => child.send(to)
  const ask = (what: 'usage' | 'memory') => {
    const answer = message(child)
    send({ ask: what })
    return answer
  }
  return {
    url: `http://127.0.0.1:${told.port}`,
    usage: async () => {
      const answer = await ask('usage')
      if (!('usage' in answer)) throw new Error('The server was asked for its usage')
      return answer.usage
    },
    memory: async () => {
      const answer = await ask('memory')
      if (!('memory' in answer)) throw new Error('The server was asked for its memory')
      return answer.memory
    },
    give: (samples) => send({ samples }),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          if (profileFolder === null)
            for (const file of [script, `${script}.map`]) rmSync(file, { force: true })
          resolve()
        })
        send({ ask: 'stop' })
      }),
  }
}

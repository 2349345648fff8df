import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server program that a test starts, kills and starts again, on a port and a folder of its own. */
export interface OwnServer {
  readonly url: string
  start(): Promise<void>
  /** Gone within milliseconds, its clients' connections with it. */
  stop(): Promise<void>
  remove(): Promise<void>
}

const PATH = (process.env.PATH ?? '').split(':')
const onPath = (name: string, folders: readonly string[] = PATH): string | null =>
  folders.map((folder) => join(folder, name)).find(existsSync) ?? null

const POSTGRES_FOLDERS = existsSync('/usr/lib/postgresql')
  ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`)
  : []
const REDIS = onPath('redis-server')
// Beside each other, in whichever folder.
const INITDB = onPath('initdb', [...POSTGRES_FOLDERS, ...PATH])

export const MISSING = [
  ...(REDIS ? [] : ['redis-server']),
  ...(INITDB ? [] : ["PostgreSQL's programs"]),
].join(' and ')

export const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

const answers = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

const launch = (
  port: number,
  folder: string,
  command: readonly [string, readonly string[]],
  signal: NodeJS.Signals,
  isReady: () => Promise<boolean>,
): Omit<OwnServer, 'url'> => {
  let child: ChildProcess | undefined
  const stop = async () => {
    if (!child || child.exitCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
    child = undefined
  }
  return {
    start: async () => {
      child = spawn(command[0], command[1], { stdio: 'ignore', cwd: '/' })
      const until = Date.now() + 20_000
      while (!(await answers(port)) || !(await isReady())) {
        if (Date.now() > until) throw new Error(`${command[0]} does not answer`)
        await new Promise((later) => setTimeout(later, 30))
      }
    },
    stop,
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'catwalk-server-'))

export const ownRedis = async (): Promise<OwnServer> => {
  const [port, folder] = [await freePort(), newFolder()]
  const options = [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ]
  return {
    url: `redis://127.0.0.1:${port}`,
    ...launch(port, folder, [REDIS!, options], 'SIGKILL', async () => true),
  }
}

/** PostgreSQL does not run as root: there it runs as nobody. */
const asWho = (program: string, options: readonly string[]): [string, string[]] =>
  process.getuid?.() === 0
    ? ['setpriv', ['--reuid=nobody', '--regid=nogroup', '--clear-groups', program, ...options]]
    : [program, [...options]]

export const ownPostgres = async (): Promise<OwnServer> => {
  const [port, folder] = [await freePort(), newFolder()]
  const bin = (name: string) => INITDB!.replace(/initdb$/, name)
  if (process.getuid?.() === 0) execFileSync('chown', ['nobody:nogroup', folder])
  else chmodSync(folder, 0o700)
  execFileSync(...asWho(INITDB!, ['-D', folder, '-U', 'catwalk', '-A', 'trust', '--no-sync']), {
    stdio: 'ignore',
    cwd: '/',
  })
  const options = ['-D', folder, '-p', `${port}`, '-k', folder, '-c', 'listen_addresses=127.0.0.1']
  const isReady = async () => {
    try {
      execFileSync(bin('pg_isready'), ['-h', '127.0.0.1', '-p', `${port}`, '-U', 'catwalk'], {
        stdio: 'ignore',
      })
      return true
    } catch {
      return false
    }
  }
  return {
    url: `postgres://catwalk@127.0.0.1:${port}/postgres`,
    // Immediate shutdown, as a crash: what was acknowledged is in the write-ahead log.
    ...launch(port, folder, asWho(bin('postgres'), options), 'SIGQUIT', isReady),
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { copyFirstStart } from '../../../db/testing/engines.ts'
import { newId } from '../../room/secrets.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Bundled once a server: a start then costs what the product's does. @returns its path */
const bundleProcess = async (): Promise<string> => {
  const outfile = join(ROOT, '.build', `game-process-${newId()}.mjs`)
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['server/testing/crash/game-process.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.9',
    define: { MIGRATIONS_FOLDER: JSON.stringify(join(ROOT, 'db/migrations')) },
    logLevel: 'warning',
  })
  return outfile
}

/** The game in a process of its own, on a data folder that outlives it. */
export class ChildServer {
  private child: ChildProcess | undefined
  port = 0
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'catwalk-crash-'))
  /** What it wrote to its log. */
  complaints = ''
  /** When the process listened and when it was gone, in epoch milliseconds. */
  readonly spans: { from: number; to: number }[] = []

  private constructor(
    private readonly bundle: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  /** @param env settings other than those of its own folder and port */
  static async start(env: Readonly<Record<string, string>> = {}): Promise<ChildServer> {
    const server = new ChildServer(await bundleProcess(), env)
    if (!env.DATABASE_URL) await copyFirstStart(server.dataFolder)
    await server.launch()
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get pid(): number {
    return this.child!.pid!
  }

  /** On the same port and folder. @returns how many rooms it went on with */
  async launch(): Promise<number> {
    const env = { ...process.env, ...this.env, PORT: String(this.port), DATA_DIR: this.dataFolder }
    const child = spawn(process.execPath, [this.bundle], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child = child
    child.stderr.on('data', (chunk) => {
      this.complaints += chunk
    })
    const line = await new Promise<string>((ready, failed) => {
      child.stdout.once('data', (chunk) => ready(String(chunk)))
      child.once('exit', (status) => failed(new Error(`it stopped (${status}): ${this.complaints}`)))
    })
    const [port, restored] = line.split(' ').map(Number)
    this.port = port!
    this.spans.push({ from: Date.now(), to: Number.POSITIVE_INFINITY })
    return restored!
  }

  /** @returns the exit status, null where a signal ended it */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const gone = once(this.child!, 'exit')
    this.child!.kill(signal)
    const [status] = (await gone) as [number | null]
    this.spans.at(-1)!.to = Date.now()
    return status
  }

  /** Stands still for so long, as a machine that swaps or a virtual one that is moved. */
  async pause(ms: number): Promise<void> {
    this.child!.kill('SIGSTOP')
    await new Promise((later) => setTimeout(later, ms))
    this.child!.kill('SIGCONT')
  }

  remove(): void {
    this.child?.kill('SIGKILL')
    rmSync(this.dataFolder, { recursive: true, force: true })
    rmSync(this.bundle, { force: true })
  }
}

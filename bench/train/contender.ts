import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A process that trains one recipe, a step whenever it is told to. */
export interface Contender {
  name: string
  /** What it said of itself when it was ready. */
  about: Record<string, string>
  /** Sends a word and returns the answer to it. */
  ask: (word: string) => Promise<Record<string, unknown>>
  close: () => void
}

export interface Command {
  program: string
  args: string[]
  /** Added to this process's environment. */
  env?: Record<string, string>
}

/**
 * Starts a process that speaks in lines: first a JSON object about itself, then one JSON object for every word it reads.
 * Rejects with the last line of its standard error where it ends instead.
 */
export const startContender = async (name: string, command: Command): Promise<Contender> => {
  const child = spawn(command.program, command.args, { env: { ...process.env, ...command.env } })
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2000)
  })
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject)
    child.on('close', () => reject(new Error(complaint.trim().split('\n').at(-1) || `${name} ended`)))
  })
  // Nobody may be asking when it ends, and writing to it then is no news either.
  ended.catch(() => {})
  child.stdin.on('error', () => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<Record<string, unknown>> => {
    const { value } = await Promise.race([lines.next(), ended])
    return value === undefined ? ended : JSON.parse(value)
  }
  const about = (await next()) as Record<string, string>
  return {
    name,
    about,
    ask: (word) => {
      child.stdin.write(`${word}\n`)
      return next()
    },
    close: () => child.kill(),
  }
}

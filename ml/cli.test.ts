import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

const run = (...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const cli = fileURLToPath(new URL('cli.ts', import.meta.url))
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', cli, ...args],
      { env: { ...process.env, REDIS_URL: '' } },
      (_, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    )
  })

describe('the command line', () => {
  it.each([
    [['vgg'], "error: unknown command 'vgg'"],
    [['train', 'vgg'], 'There is no recipe vgg; there are '],
    [['train', 'logreg', '--backend', 'cuda'], 'There is no backend cuda; there are'],
    [['train', 'logreg', '--seed', 'one'], "error: option '--seed <number>' argument 'one' is invalid."],
    [['train', 'logreg', '--workers', '0'], "error: option '--workers <count>' argument '0' is invalid."],
    [['train', 'logreg', '--backend', 'wasm', '--workers', '9999'], '--workers must be at most '],
    [['evaluate', '--run', 'none', '--backend', 'wasm'], 'There is no run none: '],
    [['search', 'logreg'], 'logreg has no grid to search; the deck has one for cnn2 only\n'],
    [['search', 'cnn2', '--budget', '0'], "error: option '--budget <minutes>' argument '0' is invalid."],
    [['search-worker'], 'REDIS_URL must name the Redis that the search uses'],
  ])(
    '%j fails with one line and exit code 1',
    async (args, message) => {
      const { code, stdout, stderr } = await run(...args)
      expect(code).toBe(1)
      expect(stdout).toBe('')
      expect(stderr.startsWith(message)).toBe(true)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    },
    20_000,
  )

  it('prints its help, with examples, where nothing is asked of it', async () => {
    const { code, stdout, stderr } = await run()
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toContain('Usage: npm run ml --')
    expect(stdout).toContain('\nExamples:\n')
    expect(await run('--help')).toEqual({ code, stdout, stderr })
  }, 20_000)

  it('exports every file and says how exact the probabilities are, as its help does', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'export-'))
    const { code, stdout } = await run('export', folder)
    expect(code).toBe(0)
    const [files, ...note] = stdout.split('\n')
    expect(note[0]).toMatch(/^Answers and probabilities are those of the house trainings only/)
    expect((await run('export', '--help')).stdout.endsWith(note.join('\n'))).toBe(true)
    const named = files!.slice(`${folder}: `.length).split(', ').sort()
    expect((await readdir(folder)).sort()).toEqual(named)
    expect(named).toHaveLength(8)
    await rm(folder, { recursive: true })
  }, 30_000)

  it('prints the report as JSON and nothing else', async () => {
    const { code, stdout } = await run('report', '--json')
    expect(code).toBe(0)
    const { accuracy, confusion, asPublished } = JSON.parse(stdout).logreg
    expect(confusion).toHaveLength(10)
    expect(asPublished.accuracy).toBeLessThan(accuracy)
  }, 20_000)
})

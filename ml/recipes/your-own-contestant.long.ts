import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../paths.ts'

const execute = promisify(execFile)
const READY = /http:\/\/localhost:(\d+)/

/** A copy of the project as it stands, with what is installed and fetched. */
const copyProject = async (): Promise<string> => {
  const copy = await mkdtemp(join(tmpdir(), 'catwalk-tutorial-'))
  const { stdout } = await execute('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    maxBuffer: 1e8,
  })
  const files = stdout.split('\0').filter((file) => file && existsSync(join(ROOT, file)))
  for (const file of files) await cp(join(ROOT, file), join(copy, file))
  // Next.js takes no folder that is a link out of the project; hard links take no room.
  for (const folder of ['node_modules', 'ml/node_modules']) {
    if (existsSync(join(ROOT, folder))) await execute('cp', ['-al', join(ROOT, folder), join(copy, folder)])
  }
  await symlink(join(ROOT, '.cache'), join(copy, '.cache'))
  return copy
}

describe('docs/your-own-contestant.md, followed to the letter', () => {
  let copy: string
  beforeAll(async () => {
    copy = await copyProject()
  }, 180_000)
  afterAll(() => rm(copy, { recursive: true }))

  const npm = async (...args: string[]): Promise<string> =>
    (await execute('npm', args, { cwd: copy, maxBuffer: 1e8 })).stdout

  it('R-PACK-2: brings a model into the report, the lobby’s models and a page of its own', async () => {
    const tutorial = await readFile(join(copy, 'docs/your-own-contestant.md'), 'utf8')
    const [, code] = /```ts\n([\s\S]+?)```/.exec(tutorial)!
    await writeFile(join(copy, 'ml/recipes/tiny-net.ts'), code!)
    const list = join(copy, 'ml/recipes/recipes.ts')
    const recipes = await readFile(list, 'utf8')
    const listed = recipes.replace(/(RECIPES: readonly Recipe\[\] = \[[^\]]+)\]/, '$1, tinyNet]')
    expect(listed).not.toBe(recipes)
    await writeFile(list, `import { tinyNet } from './tiny-net.ts'\n${listed}`)

    const before = JSON.parse(await readFile(join(copy, 'content/models.json'), 'utf8'))
    const commands = [...tutorial.matchAll(/^npm run ml -- ([^#\n]+)/gm)].map(([, words]) => words!.trim())
    expect(commands).toEqual(['fetch', 'train tiny-net', 'build-pack', 'report'])
    let report = ''
    for (const words of commands) report = await npm('run', 'ml', '--', ...words.split(' '))
    expect(report).toMatch(/^tiny-net +house +1,370 +0\.\d{4}/m)
    const after = JSON.parse(await readFile(join(copy, 'content/models.json'), 'utf8'))
    expect(after.slice(0, -1)).toEqual(before)
    expect(after.at(-1)).toMatchObject({ recipe: 'tiny-net' })
    expect(after.at(-1).house.metrics.accuracy).toBeGreaterThan(0.7)

    const game = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: copy,
      env: { ...process.env, DATABASE_URL: '', PORT: '0', DATA_DIR: join(copy, 'data') },
    })
    try {
      let printed = ''
      const url = await new Promise<string>((listening, failed) => {
        const collect = (chunk: Buffer) => {
          printed += chunk
          const ready = READY.exec(printed)
          if (ready) listening(ready[0])
        }
        game.stdout.on('data', collect)
        game.stderr.on('data', collect)
        game.once('exit', () => failed(new Error(printed)))
      })
      const page = await fetch(`${url}/models/tiny-net`)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('Tiny net')
      expect(await (await fetch(`${url}/host`)).text()).toContain('Tiny net')
    } finally {
      game.kill('SIGINT')
      await once(game, 'exit')
    }
  }, 900_000)
})

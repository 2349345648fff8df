import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EnvError, EnvSchema, readEnv, suspectEnv } from './env.ts'

describe('readEnv', () => {
  it('R-ENV-1: has a default for all that is needed', () => {
    expect(readEnv({})).toEqual({
      PORT: 3000,
      DATA_DIR: '.data',
      CONTENT_DIR: 'content',
      RETENTION_DAYS: 180,
      LOG_LEVEL: 'info',
    })
  })

  it('R-ENV-1: an empty variable counts as not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '', PUBLIC_URL: '', DATA_DIR: '' })).toEqual(readEnv({}))
  })

  it('R-ENV-1: takes what is set, and ignores what is not its own', () => {
    const set = {
      DATABASE_URL: 'postgres://me@localhost/catwalk',
      PUBLIC_URL: 'https://quiz.school.org',
      LOG_LEVEL: 'silent',
      DATA_DIR: '/var/lib/catwalk',
      CONTENT_DIR: 'pack',
    }
    expect(readEnv({ ...set, PORT: '8080', RETENTION_DAYS: '14', HOME: '/root' })).toEqual({
      ...set,
      PORT: 8080,
      RETENTION_DAYS: 14,
    })
    expect(readEnv({ DATABASE_URL: 'postgresql://localhost/x', PORT: '0' })).toMatchObject({ PORT: 0 })
  })

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '30.5'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'localhost'],
    ['REDIS_URL', 'localhost:6379'],
    ['NODE_ID', 'node 1'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.5, nginx'],
    ['PUBLIC_URL', 'quiz.school.org'],
    ['PUBLIC_URL', 'ftp://quiz.school.org'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', '2.5'],
    ['RETENTION_DAYS', 'forever'],
    ['LOG_LEVEL', 'loud'],
    ['ADMIN_TOKEN', 'short'],
    ['METRICS_TOKEN', 'with spaces in it, and long enough'],
  ])('R-ENV-1: %s=%s is refused by name', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(EnvError)
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name} has a wrong value`))
  })

  it('R-NODE-7: several servers need one PostgreSQL, and a sentence says so', () => {
    const REDIS_URL = 'redis://localhost:6379'
    expect(() => readEnv({ REDIS_URL })).toThrow(/^REDIS_URL .* set DATABASE_URL as well, or unset it\.$/)
    expect(readEnv({ REDIS_URL, DATABASE_URL: 'postgres://localhost/x' })).toMatchObject({ REDIS_URL })
  })

  it('R-OPS-7: all wrong variables are named at once, with what each must be and without their values', () => {
    const wrong = { PORT: 'http', RETENTION_DAYS: '0', DATABASE_URL: 'mysql://me:secret@db/x' }
    expect(() => readEnv(wrong)).toThrow(
      [
        'PORT has a wrong value: it must be a whole number from 0 to 65535. Change or unset it.',
        'DATABASE_URL has a wrong value: it must be an address such as postgres://user:password@host:5432/catwalk. Change or unset it.',
        'RETENTION_DAYS has a wrong value: it must be a whole number from 1 to 3650. Change or unset it.',
      ].join('\n'),
    )
  })

  it.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['ADMINTOKEN', 'ADMIN_TOKEN'],
    ['RETENTION_DAY', 'RETENTION_DAYS'],
    ['LOG_LEVLE', 'LOG_LEVEL'],
  ])('R-OPS-7: %s is taken for a slip of the pen', (typed, meant) => {
    expect(suspectEnv({ [typed]: 'x' })).toEqual([
      `${typed} is no setting of Catwalk and is ignored. Did you mean ${meant}?`,
    ])
    expect(suspectEnv({ [typed]: 'x', [meant]: 'y' })).toEqual([])
  })

  it('R-OPS-7: what is another program’s is left alone', () => {
    expect(suspectEnv({ HOME: '/root', POST: '1', PATH: '/bin', TERM: 'x', LANG: 'C', DATA: 'x' })).toEqual(
      [],
    )
  })

  it('R-OPS-7: the table of docs/configuration.md is the schema', () => {
    const doc = readFileSync(new URL('../docs/configuration.md', import.meta.url), 'utf8')
    const rows = [...doc.matchAll(/^\| `(\w+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
      ([, name, what, values, preset]) => ({ name, what: what !== '', values, preset }),
    )
    const defaults: Record<string, unknown> = readEnv({})
    const described = Object.entries(EnvSchema.shape).map(([name, schema]) => ({
      name,
      what: true,
      values: schema.description,
      preset: name in defaults ? `\`${defaults[name]}\`` : 'not set',
    }))
    expect(rows).toEqual(described)
  })
})

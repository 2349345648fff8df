import { describe, expect, it } from 'vitest'
import { EnvError, readEnv } from './env.ts'

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
    ['PUBLIC_URL', 'quiz.school.org'],
    ['PUBLIC_URL', 'ftp://quiz.school.org'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', '2.5'],
    ['RETENTION_DAYS', 'forever'],
    ['LOG_LEVEL', 'loud'],
  ])('R-ENV-1: %s=%s is refused by name', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(EnvError)
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name} has a wrong value`))
  })
})

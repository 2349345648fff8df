import { DrizzleQueryError } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { logError } from './log-error.ts'

it('R-SAFE-2: of a query that failed the log tells which and where, and none of its values', () => {
  const refusal = Object.assign(new Error('invalid input syntax for type json: "Ada"'), {
    severity: 'ERROR',
    code: '23505',
    constraint_name: 'room_events_pk',
    detail: 'Key (nickname)=(Ada) already exists.',
    parameters: ['Ada'],
  })
  const error = new DrizzleQueryError('insert into room_events values ($1)', ['Ada', 'hash-of-ada'], refusal)
  const told = JSON.stringify(logError(error))
  expect(told).not.toMatch(/Ada|hash-of-ada/)
  expect(told).toContain('insert into room_events')
  expect(told).toContain('log-error.test.ts')
  expect(logError(error)).toMatchObject({ cause: { code: '23505', constraint: 'room_events_pk' } })
})

it('R-SAFE-2: what is thrown and no error is told as its type', () => {
  expect(logError('secret')).toEqual({ type: 'string' })
})

import { afterAll, beforeAll, describe } from 'vitest'
import { type OpenDatabase, openDatabase } from '../client.ts'
import { ENGINES, throwaway } from './engines.ts'

/** The same tests on each engine, with a database of their own that is open while they run. */
export const onEveryEngine = (what: string, tests: (database: () => OpenDatabase) => void): void => {
  for (const { engine, skip, why } of ENGINES)
    describe.skipIf(skip)(`${what} on ${engine}${why}`, () => {
      let database: OpenDatabase | undefined
      let drop = async () => {}

      beforeAll(async () => {
        const made = await throwaway(engine)
        drop = made.drop
        database = await openDatabase(made.options)
      })
      afterAll(async () => {
        await database?.close()
        await drop()
      })

      tests(() => database!)
    })
}

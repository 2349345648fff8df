import { asc } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { peopleAnswers } from '../schema/people-answers.ts'

/** All counts, by item. */
export const readPeopleAnswers = (db: Database): Promise<(typeof peopleAnswers.$inferSelect)[]> =>
  db.select().from(peopleAnswers).orderBy(asc(peopleAnswers.item))

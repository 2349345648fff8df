import { startTransition, useEffect, useState } from 'react'
import { NOBODY, type PeopleAnswers, parsePeopleAnswers } from '../_lib/people.ts'

const load = async (): Promise<PeopleAnswers> => {
  const response = await fetch('/api/people/answers')
  return (response.ok && parsePeopleAnswers(await response.json())) || NOBODY
}

/** How people answered, once that is `asked`; null until it is known. Where it cannot be had, nobody has played yet. */
export const usePeople = (asked: boolean): PeopleAnswers | null => {
  const [people, setPeople] = useState<PeopleAnswers | null>(null)
  useEffect(() => {
    if (!asked) return
    let left = false
    load()
      .catch(() => NOBODY)
      .then((value) => left || startTransition(() => setPeople(value)))
    return () => {
      left = true
    }
  }, [asked])
  return people
}

import { useEffect, useState } from 'react'
import { NOBODY, type PeopleAnswers, parsePeopleAnswers } from '../_lib/people.ts'

const load = async (): Promise<PeopleAnswers> => {
  const response = await fetch('/api/people/answers')
  return (response.ok && parsePeopleAnswers(await response.json())) || NOBODY
}

/** How people answered; null until it is known. Where it cannot be had, nobody has played yet. */
export const usePeople = (): PeopleAnswers | null => {
  const [people, setPeople] = useState<PeopleAnswers | null>(null)
  useEffect(() => {
    let left = false
    load()
      .catch(() => NOBODY)
      .then((value) => left || setPeople(value))
    return () => {
      left = true
    }
  }, [])
  return people
}

import type { RoomSettings } from '../../contracts/index.ts'
import { RoomSettingsSchema } from '../../contracts/schemas.ts'
import { LESSON } from '../_lib/lesson.ts'

/** What stands for the prepared lesson among the modes. */
export const LESSON_CHOICE = 'lesson'

/** What stands for a deck that needs more than its name, among the decks. */
export const DECK_CHOICES = { classes: 'classes', onlyRight: 'onlyRight', items: 'items' } as const

const deckOf = (form: FormData): unknown => {
  const deck = form.get('deck')
  switch (deck) {
    case DECK_CHOICES.classes:
      return { classes: form.getAll('classes').map(Number) }
    case DECK_CHOICES.onlyRight:
      return { onlyRight: form.get('onlyRight') }
    case DECK_CHOICES.items:
      return { items: String(form.get('items')).split(',').map(Number) }
    default:
      return deck
  }
}

const namesOf = (typed: string) => {
  const list = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return list.length === 0 ? ('free' as const) : { list }
}

/** The settings that the form holds. @throws where a field is not one of those on offer */
export const readSettings = (form: FormData): RoomSettings => {
  const lesson = form.get('mode') === LESSON_CHOICE
  const on = (name: string) => form.get(name) !== null
  const seconds = Number(form.get('seconds'))
  return RoomSettingsSchema.parse({
    parts: lesson
      ? LESSON.parts
      : [
          {
            mode: form.get('mode'),
            deck: deckOf(form),
            roundCount: Number(form.get('rounds')),
            answerWindowS: seconds === 0 ? null : seconds,
            choiceCount: Number(form.get('labels')),
          },
        ],
    options: {
      practice: lesson || on('practice'),
      lifeline: lesson || on('lifeline'),
      crowd: on('crowd'),
      changeable: on('changeable'),
      autoAdvance: on('autoAdvance'),
      standings: lesson || on('standings') ? 'part' : 'round',
      lateJoin: !on('closed'),
      teams: Number(form.get('teams')),
      nicknames: namesOf(String(form.get('names') ?? '')),
    },
  })
}

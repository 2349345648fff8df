import './parse-without-eval.ts'
import type { RoomSettings } from '../../contracts/index.ts'
import { RoomSettingsSchema } from '../../contracts/schemas.ts'
import { LESSON } from '../_lib/lesson.ts'

/** What stands for the prepared lesson, and for one of the host's own parts, among the modes. */
export const LESSON_CHOICES = { prepared: 'lesson', own: 'own' } as const

/** The switches of the form that the prepared lesson turns on. */
export const LESSON_SWITCHES: ReadonlySet<string> = new Set(['practice', 'lifeline', 'standings'])

/** What stands for a deck that needs more than its name, among the decks. */
export const DECK_CHOICES = { classes: 'classes', onlyRight: 'onlyRight', items: 'items' } as const

/** As people type them, dealt from made-up ones, or from the host's list. */
export const NICKNAME_CHOICES = { free: 'free', dealt: 'dealt', list: 'list' } as const

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

/** The names that the host typed, one a line. */
export const typedNames = (form: FormData): string[] =>
  String(form.get('names') ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const nicknamesOf = (form: FormData, dealt: readonly string[]): unknown => {
  switch (form.get('nicknames')) {
    case NICKNAME_CHOICES.dealt:
      return { list: dealt, drawn: true }
    case NICKNAME_CHOICES.list:
      return { list: typedNames(form), drawn: false }
    default:
      return 'free'
  }
}

/**
 * The settings that the form holds; the parts of an own lesson as JSON.
 *
 * @param dealt the names to deal, where people are dealt theirs
 * @throws where a field is not one of those on offer
 */
export const readSettings = (form: FormData, dealt: readonly string[]): RoomSettings => {
  const mode = form.get('mode')
  const lesson = mode === LESSON_CHOICES.prepared
  const on = (name: string) => (lesson && LESSON_SWITCHES.has(name)) || form.get(name) !== null
  const seconds = Number(form.get('seconds'))
  return RoomSettingsSchema.parse({
    parts: lesson
      ? LESSON.parts
      : mode === LESSON_CHOICES.own
        ? JSON.parse(String(form.get(LESSON_CHOICES.own)))
        : [
            {
              mode,
              deck: deckOf(form),
              roundCount: Number(form.get('rounds')),
              answerWindowS: seconds === 0 ? null : seconds,
              choiceCount: Number(form.get('labels')),
            },
          ],
    options: {
      practice: on('practice'),
      lifeline: on('lifeline'),
      crowd: on('crowd'),
      changeable: on('changeable'),
      autoAdvance: on('autoAdvance'),
      standings: on('standings') ? 'part' : 'round',
      lateJoin: !on('closed'),
      teams: Number(form.get('teams')),
      nicknames: nicknamesOf(form, dealt),
    },
  })
}

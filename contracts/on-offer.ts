import type { GameOptions, Part, RoomSettings } from './settings.ts'

/** Ways of choosing items that need nothing but their name. */
export const DECKS = [
  'random',
  'close-calls',
  'disagreement',
  'tops',
  'all-wrong',
  'confident-and-wrong',
  'easy',
  'hard',
] as const

export const DECK_ITEMS_MAX = 100
export const ROUND_COUNTS = [3, 4, 5, 6, 8, 10, 12, 15, 20] as const
export const ANSWER_WINDOWS_S = [10, 15, 20, 30, 45, 60, 90] as const
export const PARTS_MAX = 6
export const TEAM_COUNTS = [0, 2, 3, 4, 5, 6] as const
/** A room that takes names of a list only holds as many people as the list has names. */
export const NICKNAME_LIST_MAX = 600

export const DEFAULT_PART: Part = {
  mode: 'classic',
  deck: 'close-calls',
  roundCount: 10,
  answerWindowS: 20,
  choiceCount: 10,
}

/** Teams are called after parts of a garment, in the order in which they are filled; pages translate them. */
export const TEAM_NAMES = ['Collars', 'Cuffs', 'Pockets', 'Seams', 'Hems', 'Buttons'] as const

export const DEFAULT_OPTIONS: GameOptions = {
  practice: false,
  lifeline: false,
  crowd: true,
  changeable: false,
  autoAdvance: false,
  standings: 'round',
  lateJoin: true,
  teams: 0,
  nicknames: 'free',
}

export const DEFAULT_ROOM_SETTINGS: RoomSettings = { parts: [DEFAULT_PART], options: DEFAULT_OPTIONS }

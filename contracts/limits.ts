/** Figures that both ends must agree on. Times in milliseconds, sizes in UTF-16 units unless said. */
export const ROOM_CODE_LENGTH = 4
/** No 0/O, 1/I/L, 2/Z, 5/S, 8/B: a code is read from the back row and said aloud. */
export const ROOM_CODE_ALPHABET = '34679ACDEFGHJKMNPQRTUVWXY'
export const NICKNAME_MAX_LENGTH = 20
export const PLAYERS_MAX = 5_000
/** Seats of one browser in a room: a teacher tries it out in several windows. */
export const SEATS_OF_DEVICE = 5
/** Host tokens of a room: who opened it, and those invited. */
export const HOSTS_MAX = 20
export const COUNTDOWN_MS = 3_000
export const FULL_POINTS = 1_000
export const SOLO_ROUNDS = 10
/** What a host may add to a running clock at once. */
export const TIME_EXTENSIONS_S = [15, 30, 60] as const
/** How much longer a player may have than the others. */
export const TIME_FACTORS = [1, 1.5, 2, 3] as const
/** How long a class talks between two votes, unless the host decides otherwise. */
export const DISCUSSION_MS = 60_000
/** With auto-advance: how long a reveal and the standings stay. */
export const REVEAL_STAYS_MS = 15_000
export const STANDINGS_STAY_MS = 8_000
/** Part of a round's points that is left to one who asked a model. */
export const LIFELINE_SHARE = 0.5
/** Homework that a room may set, over and not. */
export const HOMEWORKS_MAX = 20
/** Attempts at one homework. */
export const ATTEMPTS_MAX = 500
export const SEED_MAX_LENGTH = 32
/** A median answer below this is no person's: choosing among ten alternatives takes more than half a second (Hick, 1952). */
export const HUMAN_MEDIAN_MS = 500
/** Fewer unseen items than this are few: the player is told. */
export const FEW_UNSEEN = 50
/** Games that a claim's history shows. */
export const HISTORY_MAX = 100

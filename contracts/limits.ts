/** Figures that both ends must agree on. Times in milliseconds, sizes in UTF-16 units unless said. */
export const ROOM_CODE_LENGTH = 4
/** No 0/O, 1/I/L, 2/Z, 5/S, 8/B: a code is read from the back row and said aloud. */
export const ROOM_CODE_ALPHABET = '34679ACDEFGHJKMNPQRTUVWXY'
export const NICKNAME_MAX_LENGTH = 20
export const PLAYERS_MAX = 500
export const COUNTDOWN_MS = 3_000
export const FULL_POINTS = 1_000
export const SOLO_ROUNDS = 10
export const SEED_MAX_LENGTH = 32

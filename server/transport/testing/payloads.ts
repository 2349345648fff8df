import { type CommandInput, type CommandName, DEFAULT_ROOM_SETTINGS } from '../../../contracts/index.ts'

const KEY = 'k'.repeat(32)

/** One well-formed payload a command. */
export const GOOD_PAYLOADS: { readonly [N in CommandName]: CommandInput<N> } = {
  'room:create': { settings: DEFAULT_ROOM_SETTINGS },
  'solo:create': { deck: 'tops', choiceCount: 4, seed: 'a-seed' },
  'homework:peek': { key: 'a_homework-1' },
  'homework:start': { key: 'a_homework-1', nickname: 'Ada', deviceKey: KEY },
  'room:join': { code: 'ac-de', nickname: 'Ada', deviceKey: KEY },
  'session:resume': { code: 'ACDE', role: 'player', token: KEY },
  'room:peek': { code: 'ACDE' },
  'answer:submit': { round: 1, choice: 3 },
  'lifeline:ask': { round: 1, model: 'cnn1' },
  'player:change-team': { team: 1 },
  'time:extend': { round: 1, seconds: 15 },
  'room:pause': {},
  'room:resume': {},
  'room:late-join': { allowed: false },
  'player:time': { playerId: 'somebody', factor: 1.5 },
  'host:invite': {},
  'player:rename': { nickname: 'Eda' },
  'game:start': {},
  'game:next': { round: 1 },
  'round:skip': { round: 1 },
  'reveal:why': { round: 1, shown: true },
  'game:end': {},
  'game:rematch': {},
  'room:lock': { locked: true },
  'room:close': {},
  'player:kick': { playerId: 'somebody' },
}

import type { CommandInput, CommandName } from '../../../contracts/index.ts'

const KEY = 'k'.repeat(32)

/** One well-formed payload a command. */
export const GOOD_PAYLOADS: { readonly [N in CommandName]: CommandInput<N> } = {
  'room:create': { settings: { deck: 'random', roundCount: 5, answerWindowS: 20, choiceCount: 10 } },
  'solo:create': { deck: 'tops', choiceCount: 4, seed: 'a-seed' },
  'room:join': { code: 'ac-de', nickname: 'Ada', deviceKey: KEY },
  'session:resume': { code: 'ACDE', role: 'player', token: KEY },
  'answer:submit': { round: 1, choice: 3 },
  'player:rename': { nickname: 'Eda' },
  'game:start': {},
  'game:next': { round: 1 },
  'round:skip': { round: 1 },
  'game:end': {},
  'game:rematch': {},
  'room:lock': { locked: true },
  'room:close': {},
  'player:kick': { playerId: 'somebody' },
}

import type { PlayerView, RoomView } from '../../contracts/index.ts'
import { ask } from '../_lib/ask.ts'
import { revealHeading } from '../_lib/reveal-heading.ts'
import type { Words } from '../_lib/words.ts'
import type { Texts } from '../messages/messages.ts'
import { describeBeaten } from './describe-beaten.ts'
import { describeGap, describeStanding } from './describe-standing.ts'
import { describeVerdict } from './describe-verdict.ts'
import { podiumTitle } from './podium-title.ts'

type Said = Pick<RoomView, 'phase' | 'pause' | 'progress' | 'roundCount'>

/**
 * What a screen reader says when the game moves on, in sentences: what is asked, what it was, where one stands. It changes with
 * the phase only, so that nobody is interrupted by a count.
 */
export const announce = (
  { play, games, words }: { play: Texts<'play'>; games: Texts<'games'>; words: Words },
  { phase, pause, progress, roundCount }: Said,
  player: PlayerView,
): string => {
  const sentences = (...parts: (string | null)[]): string =>
    parts
      .filter(Boolean)
      .map((part) => (/[.?!]$/.test(part!) ? part : `${part}.`))
      .join(' ')
  if (pause) return sentences(games('paused.paused'), games('paused.line'))
  switch (phase.name) {
    case 'lobby':
      return sentences(play('lobby.title'))
    case 'briefing':
      return sentences(games(`modes.${phase.mode}.name`), games(`modes.${phase.mode}.line`))
    case 'countdown':
      return progress?.practice
        ? sentences(games('countdown.practice'))
        : sentences(games('countdown.round', { round: progress?.counted ?? 1, rounds: roundCount }))
    case 'question': {
      const question = ask(games, words, phase.asked)
      return sentences(phase.vote === 2 ? play('question.voteAgain') : question.ask, question.given)
    }
    case 'discussion':
      return sentences(play('discussion.title'))
    case 'reveal': {
      const { over, word } = revealHeading(games, words, phase.revealed, phase.tribunal)
      return sentences(
        `${over} ${word}`,
        describeVerdict(play, words, player, phase.revealed),
        describeBeaten(play, words, player, phase.revealed),
        phase.tribunal ? null : describeStanding(play, player),
      )
    }
    case 'standings':
      return sentences(
        player.rank === null ? null : play('standing.rank', { rank: player.rank }),
        describeGap(play, player),
      )
    case 'podium':
      return sentences(podiumTitle(play, phase, player))
    case 'closed':
      return sentences(play('closed.title'))
  }
}

import { expect, it } from 'vitest'
import { readLabelVotes } from './queries/read-label-votes.ts'
import { saveLabelVote } from './queries/save-label-vote.ts'
import { onEveryEngine } from './testing/on-every-engine.ts'

onEveryEngine('votes on a label', (database) => {
  it('R-VOTE-1, R-DB-1: are one a browser and item, and are counted by what they say', async () => {
    const vote = (item: number, voterHash: string, choice: number, reason = 'plain') =>
      saveLabelVote(database().db, { item, voterHash, choice, reason, votedAt: 1_795_000_000_000 })
    await vote(7, 'ana', 6)
    await vote(7, 'ben', 0)
    await vote(7, 'cem', 0)
    await vote(7, 'ana', 0, 'either')
    await vote(8, 'ana', 1)
    const groups = await readLabelVotes(database().db, 7, 'ana')
    expect(groups.sort((a, b) => a.votes - b.votes)).toEqual([
      { choice: 0, reason: 'either', votes: 1, own: true },
      { choice: 0, reason: 'plain', votes: 2, own: false },
    ])
    expect(await readLabelVotes(database().db, 9, 'ana')).toEqual([])
  })
})

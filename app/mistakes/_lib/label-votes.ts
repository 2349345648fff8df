import {
  type LabelVote,
  type LabelVotes,
  ok,
  type Refusal,
  type Result,
  refuse,
} from '../../../contracts/index.ts'

const ask = async (item: number, key: string, vote: LabelVote | null): Promise<Result<LabelVotes>> => {
  try {
    const response = await fetch(`/api/items/${item}/label-votes`, {
      headers: { Authorization: `Bearer ${key}` },
      ...(vote && { method: 'POST', body: JSON.stringify(vote) }),
    })
    return response.ok
      ? ok((await response.json()) as LabelVotes)
      : { ok: false, error: (await response.json()) as Refusal }
  } catch {
    return refuse('unreachable', 'The server does not answer. Check the network and try again.')
  }
}

/** @param key this browser's secret */
export const readLabelVotes = (item: number, key: string): Promise<Result<LabelVotes>> => ask(item, key, null)

export const sendLabelVote = (item: number, key: string, vote: LabelVote): Promise<Result<LabelVotes>> =>
  ask(item, key, vote)

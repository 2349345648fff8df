import { readExplorer } from '../../../../mistakes/_lib/read-explorer.ts'
import { gone, immutable } from '../../../immutable.ts'

interface Context {
  params: Promise<{ hash: string; shard: string }>
}

/** The grey values of a shard of items, see app/mistakes/_lib/shards.ts. */
export const GET = async (_: Request, { params }: Context): Promise<Response> => {
  const [{ hash, shard }, { version, imagesZipped }] = await Promise.all([params, readExplorer()])
  if (hash !== version || !/^\d{1,4}$/.test(shard)) return gone()
  const zipped = await imagesZipped(Number(shard))
  return zipped ? immutable(zipped) : gone()
}

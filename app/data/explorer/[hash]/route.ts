import { readExplorer } from '../../../mistakes/_lib/read-explorer.ts'
import { gone, immutable } from '../../immutable.ts'

/** The columns of the explorer. */
export const GET = async (
  _: Request,
  { params }: { params: Promise<{ hash: string }> },
): Promise<Response> => {
  const [{ hash }, { version, columnsZipped }] = await Promise.all([params, readExplorer()])
  return hash === version ? immutable(columnsZipped) : gone()
}

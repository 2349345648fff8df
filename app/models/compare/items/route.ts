import { z } from 'zod'
import { ModelIdSchema } from '../../../../contracts/schemas.ts'
import { readModels } from '../../../_lib/read-pack.ts'
import { MORE_SHOWN } from '../../_lib/one-sided.ts'
import { readOneSided } from '../../_lib/read-one-sided.ts'

const QuerySchema = z.object({
  right: ModelIdSchema,
  other: ModelIdSchema,
  from: z.coerce.number().int().nonnegative(),
})

/** The next of the items that only one of two models labels right: `OneSidedItem`s. */
export const GET = async (request: Request): Promise<Response> => {
  const { data } = QuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  const models = await readModels()
  const [right, other] = [data?.right, data?.other].map((id) => models.find(({ recipe }) => recipe === id))
  if (!data || !right || !other) return new Response(null, { status: 404 })
  return Response.json(await readOneSided(right, other, data.from, data.from + MORE_SHOWN))
}

export type Query = Readonly<Record<string, string | string[] | undefined>>

/** An address's query as Next.js gives it, as the browser's own type. */
export const queryOf = (query: Query): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      [value ?? []].flat().map((each): [string, string] => [key, each]),
    ),
  )

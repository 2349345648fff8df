/** Fetches a gzip file and opens it. Throws where it does not come whole. */
export const fetchZipped = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url)
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`)
  const opened = response.body.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(opened).arrayBuffer())
}

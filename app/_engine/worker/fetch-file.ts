import type { BrowserFile } from '../../../contracts/index.ts'

/** A file of the pack, unzipped; its name holds its hash, so that a browser keeps it for good. `report` is told the bytes that have come. */
export const fetchFile = async (
  { path, bytes: expected }: BrowserFile,
  report: (bytes: number) => void,
): Promise<Uint8Array> => {
  const response = await fetch(`/lab/${path}`)
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`)
  let come = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, onwards) => {
        come += chunk.length
        report(come)
        onwards.enqueue(chunk)
      },
    }),
  )
  const content = await new Response(counted.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
  if (come !== expected) throw new Error(`${path}: ${come} bytes instead of ${expected}`)
  return new Uint8Array(content)
}

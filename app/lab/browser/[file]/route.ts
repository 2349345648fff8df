import { readPackFile } from '../../../_lib/pack-file.ts'
import { readBrowserPack } from '../../../_lib/read-pack.ts'

/** A file that browsers run. Its name holds its hash, so it may be kept for good; the server verified it when it started. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const path = `browser/${(await params).file}`
  const pack = await readBrowserPack()
  const listed = pack && [
    pack.novelty.file,
    ...pack.models.flatMap(({ file, backbone }) => [file, ...(backbone?.files ?? [])]),
  ]
  if (!listed?.some((each) => each.path === path)) return new Response(null, { status: 404 })
  const content = await readPackFile(path)
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(content.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}

/**
 * A file that its address names by its content: whoever has it never asks again. It comes as a gzip file, since Next.js takes the
 * header `Content-Encoding` away from a route's answer; app/mistakes/_lib/fetch-zipped.ts opens it.
 */
export const immutable = (zipped: Buffer): Response =>
  new Response(new Uint8Array(zipped), {
    headers: {
      'Content-Type': 'application/gzip',
      'Content-Length': String(zipped.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })

/** Of another pack, or nothing at all. */
export const gone = (): Response =>
  new Response('There is no such file, or it was of another content pack.', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })

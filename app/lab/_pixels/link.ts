import { CLASS_COUNT, ITEM_BYTES, type Label } from '../../../contracts/index.ts'

/** What a link to the lab holds, all of it behind the `#`, so that no server is told. */
export interface LinkContent {
  pixels: Uint8Array
  /** A challenge: models should take the one class for the other. */
  challenge: { from: Label; to: Label } | null
}

const PIXELS = 'p'
const CHALLENGE = 'c'
/** More cannot be 784 greys, however badly they compress. */
const MOST_CHARACTERS = 2_000

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  change: CompressionStream | DecompressionStream,
): Promise<Uint8Array> => {
  const reader = new Blob([bytes]).stream().pipeThrough(change).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  // What unfolds to more than an item is none; it is not read to its end.
  while (length <= 2 * ITEM_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
  }
  await reader.cancel()
  const whole = new Uint8Array(length)
  parts.reduce((at, part) => {
    whole.set(part, at)
    return at + part.length
  }, 0)
  return whole
}

/** The part of a link behind its `#`. */
export const writeLink = async ({ pixels, challenge }: LinkContent): Promise<string> => {
  const packed = await through(new Uint8Array(pixels), new CompressionStream('deflate-raw'))
  const values = new URLSearchParams({ [PIXELS]: toBase64Url(packed) })
  if (challenge) values.set(CHALLENGE, `${challenge.from}-${challenge.to}`)
  return values.toString()
}

const challengeOf = (text: string | null): LinkContent['challenge'] | undefined => {
  if (text === null) return null
  const [, from, to] = /^(\d)-(\d)$/.exec(text)?.map(Number) ?? []
  if (from === undefined || to === undefined || from === to) return undefined
  return Math.max(from, to) < CLASS_COUNT ? { from, to } : undefined
}

/** What a link holds; null where it holds nothing, 'broken' where that cannot be read. */
export const readLink = async (hash: string): Promise<LinkContent | null | 'broken'> => {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  const text = values.get(PIXELS)
  if (text === null) return null
  const challenge = challengeOf(values.get(CHALLENGE))
  if (challenge === undefined || text.length > MOST_CHARACTERS) return 'broken'
  try {
    const pixels = await through(fromBase64Url(text), new DecompressionStream('deflate-raw'))
    return pixels.length === ITEM_BYTES ? { pixels, challenge } : 'broken'
  } catch {
    return 'broken'
  }
}

import type { BrowserFile } from '../../contracts/browser-models.ts'
import { digest } from '../data/digest.ts'

/** Characters of the hash that a name holds. */
const HASH_LENGTH = 12

/** A file for browsers under the name that its content gives it. */
export const browserFile = (name: string, content: Uint8Array): BrowserFile => ({
  path: `browser/${name}-${digest('sha256', content).slice(0, HASH_LENGTH)}.bin`,
  bytes: content.length,
})

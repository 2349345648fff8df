import { type BrowserPack, BrowserPackSchema } from '../../contracts/browser-models.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import type { Pack } from '../report/read-pack.ts'

/** What a pack has for browsers; null where it has nothing. */
export const readBrowserPack = async (
  pack: Pack,
): Promise<{ index: BrowserPack; read: Pack['read'] } | null> => {
  if (!pack.manifest.files.some(({ path }) => path === PACK_FILES.browser)) return null
  const json = Buffer.from(await pack.read(PACK_FILES.browser)).toString()
  return { index: BrowserPackSchema.parse(JSON.parse(json)), read: pack.read }
}

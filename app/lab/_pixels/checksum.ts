/** FNV-1a over an item's greys: tells which picture a verdict is of. */
export const checksum = (pixels: Uint8Array): string => {
  let hash = 0x811c9dc5
  for (const grey of pixels) hash = Math.imul(hash ^ grey, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

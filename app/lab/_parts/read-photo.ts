import type { Photo } from '../_pixels/cut-out.ts'

/** Longest side at which a photograph is looked at: the item has 28. */
const LONGEST_PX = 320
/** More is no photograph of a garment, and would fill a phone's memory. */
const MOST_BYTES = 40_000_000

export type PhotoTrouble = 'none' | 'tooLarge' | 'unreadable'

/** The pixels of a picture file, made smaller; it is read in this browser and goes nowhere. */
export const readPhoto = async (file: Blob | null | undefined): Promise<Photo | PhotoTrouble> => {
  if (!file || !/^image\//.test(file.type)) return 'none'
  if (file.size > MOST_BYTES) return 'tooLarge'
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return 'unreadable'
  const scale = Math.min(1, LONGEST_PX / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return 'unreadable'
  context.imageSmoothingQuality = 'high'
  // What is transparent lies on white, as the shop's pictures do.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height)
  return { width, height, data }
}

import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import type { ItemImages } from './item-images.ts'

/** Null while the data are not there: then only the pictures that came with the page are shown. */
export const ItemImagesContext = createContext<ItemImages | null>(null)

const never = () => () => {}

/** An item's picture, asked for where this page does not have it; null until it is here. */
export const useItemImage = (item: number, given: string | undefined): string | null => {
  const images = useContext(ItemImagesContext)
  useSyncExternalStore(images?.subscribe ?? never, images?.getVersion ?? (() => 0), () => 0)
  useEffect(() => images?.want(item), [images, item])
  return given ?? images?.get(item) ?? null
}

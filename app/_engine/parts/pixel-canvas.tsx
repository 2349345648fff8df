import { type CanvasHTMLAttributes, useEffect, useRef } from 'react'
import { ITEM_SIDE_PX } from '../../../contracts/index.ts'
import styles from './pixel-canvas.module.css'

interface Props extends CanvasHTMLAttributes<HTMLCanvasElement> {
  /** 784 greys. */
  pixels: Uint8Array
}

const draw = (canvas: HTMLCanvasElement | null, pixels: Uint8Array): void => {
  const context = canvas?.getContext('2d')
  if (!context) return
  const image = context.createImageData(ITEM_SIDE_PX, ITEM_SIDE_PX)
  pixels.forEach((grey, p) => {
    image.data.set([grey, grey, grey, 255], 4 * p)
  })
  context.putImageData(image, 0, 0)
}

/** An item that changes: crisp pixels, printed dark on paper and as stored on dark, as all garments are. */
export const PixelCanvas = ({ pixels, className = '', ...rest }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => draw(canvas.current, pixels), [pixels])
  return (
    <canvas
      {...rest}
      ref={canvas}
      width={ITEM_SIDE_PX}
      height={ITEM_SIDE_PX}
      className={`${styles.canvas} ${className}`}
    />
  )
}

import type { CSSProperties } from 'react'
import { garmentImage } from '../_lib/garment-image.ts'
import styles from './garment.module.css'

interface Props {
  /** 784 grey values, base64. */
  imageBase64: string
  alt: string
  /** Pixels of the screen a pixel of the item; whole. Without it `className` sets `--garment-scale`. */
  scale?: number
  className?: string
}

/** An item: printed dark on paper, as stored on the projector. */
export const Garment = ({ imageBase64, alt, scale, className = '' }: Props) => (
  // biome-ignore lint/performance/noImgElement: the picture is in the address; there is nothing to optimise.
  <img
    src={garmentImage(imageBase64)}
    alt={alt}
    className={`${styles.garment} ${className}`}
    style={scale === undefined ? undefined : ({ '--garment-scale': scale } as CSSProperties)}
    draggable={false}
  />
)

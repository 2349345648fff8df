'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { cutOut, type Photo as Pixels } from '../_pixels/cut-out.ts'
import { fromPhoto } from '../_pixels/from-photo.ts'
import styles from './photo.module.css'
import { type PhotoTrouble, readPhoto } from './read-photo.ts'

/** Scale of the limit between garment and background. */
const LEAST_STRICT = 0.3
const MOST_STRICT = 2.5

interface Props {
  /** A photograph's item: a new one, or the last one cut out otherwise. */
  onItem: (pixels: Uint8Array, again: boolean) => void
}

/** The photograph with what was taken for background faded out. */
const Preview = ({ photo, mask, label }: { photo: Pixels; mask: Uint8Array; label: string }) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const image = context.createImageData(photo.width, photo.height)
    image.data.set(photo.data)
    mask.forEach((mark, p) => {
      if (!mark) image.data[4 * p + 3] = 50
    })
    context.putImageData(image, 0, 0)
  }, [photo, mask])
  return (
    <canvas
      ref={canvas}
      width={photo.width}
      height={photo.height}
      role="img"
      aria-label={label}
      className={styles.preview}
    />
  )
}

/** Takes a photograph, by camera, file, drop or paste, and makes an item of it as the data's were made. */
export const Photo = ({ onItem }: Props) => {
  const texts = useTranslations('lab')
  const [photo, setPhoto] = useState<Pixels | null>(null)
  const [strictness, setStrictness] = useState(1)
  /** Null: as the data's pipeline turns light and dark round, unless the garment is lighter than what it lies on. */
  const [negated, setNegated] = useState<boolean | null>(null)
  const [cut, setCut] = useState<ReturnType<typeof cutOut> | null>(null)
  const [trouble, setTrouble] = useState<PhotoTrouble | null>(null)
  const [over, setOver] = useState(false)

  const show = useCallback(
    (from: Pixels, strict: number, turned: boolean | null, again: boolean) => {
      const found = cutOut(from, strict)
      setCut(found)
      onItem(fromPhoto(from, found, turned ?? found.darker), again)
    },
    [onItem],
  )
  const take = useCallback(
    async (file: Blob | null | undefined) => {
      const read = await readPhoto(file)
      if (typeof read === 'string') return setTrouble(read)
      setTrouble(null)
      setPhoto(read)
      setStrictness(1)
      setNegated(null)
      show(read, 1, null, false)
    },
    [show],
  )

  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const file = [...(clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'))
      if (file) void take(file)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [take])

  // On the whole page: a file that is dropped beside would open in the drawing's place.
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    const drag = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    // Only at the window's edge there is nothing to go on to.
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(false)
      void take(event.dataTransfer!.files[0])
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [take])

  const pick = (name: 'take' | 'choose') => (
    <label className={styles.pick}>
      <input
        type="file"
        accept="image/*"
        {...(name === 'take' && { capture: 'environment' as const })}
        className="visually-hidden"
        onChange={({ target }) => {
          void take(target.files?.[0])
          // So that the same file can be taken once more.
          target.value = ''
        }}
      />
      <span>{texts(`photo.${name}`)}</span>
    </label>
  )
  return (
    <div className={styles.photo} data-over={over}>
      <div className={styles.picks}>
        {pick('take')}
        {pick('choose')}
      </div>
      <p className={styles.note}>{texts('photo.note')}</p>
      <p role="alert" className={styles.trouble}>
        {trouble && texts(`photo.trouble.${trouble}`)}
      </p>
      {photo && cut && (
        <div className={styles.cut}>
          <Preview photo={photo} mask={cut.mask} label={texts('photo.preview')} />
          <div className={styles.controls}>
            {!cut.found && <p aria-live="polite">{texts('photo.notFound')}</p>}
            <label>
              <span className="caption">{texts('photo.strictness')}</span>
              <input
                type="range"
                min={LEAST_STRICT}
                max={MOST_STRICT}
                step={0.1}
                value={strictness}
                onChange={({ target }) => {
                  setStrictness(target.valueAsNumber)
                  show(photo, target.valueAsNumber, negated, true)
                }}
              />
            </label>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={negated ?? cut.darker}
                onChange={({ target }) => {
                  setNegated(target.checked)
                  show(photo, strictness, target.checked, true)
                }}
              />
              {texts('photo.negate')}
            </label>
          </div>
        </div>
      )}
    </div>
  )
}

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type Frame, pan, toPlane, zoomAt } from '../_lib/map-frame.ts'

export type Corner = readonly [number, number]
type Region = readonly [number, number, number, number]

/** Farther than this a press is a drag. */
const DRAG_PX = 5
const WHEEL_FACTOR = 0.0022

const regionBetween = ([a, b]: Corner, [c, d]: Corner): Region => [
  Math.min(a, c),
  Math.min(b, d),
  Math.max(a, c),
  Math.max(b, d),
]

interface Options {
  readonly canvas: RefObject<HTMLCanvasElement | null>
  readonly side: number
  readonly frame: Frame
  readonly setFrame: (change: (frame: Frame) => Frame) => void
  /** A drag chooses a part instead of moving the map. */
  readonly selecting: boolean
  readonly onSelect: (region: Region) => void
  readonly onPress: (left: number, top: number) => void
  readonly onHover: (left: number, top: number) => void
}

/** Drag to move or to select, two fingers or the wheel to enlarge. */
export const useMapGestures = (options: Options) => {
  const { canvas, side, frame, setFrame, selecting, onSelect, onPress, onHover } = options
  const pointers = useRef(new Map<number, Corner>())
  const from = useRef<Corner | null>(null)
  const moved = useRef(false)
  const [drawn, setDrawn] = useState<Region | null>(null)

  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Corner => {
    const box = canvas.current!.getBoundingClientRect()
    return [clientX - box.left, clientY - box.top]
  }

  // By hand, since React's wheel listeners cannot keep the page from scrolling.
  useEffect(() => {
    const element = canvas.current
    const turn = (event: WheelEvent) => {
      // The page scrolls over a map that nobody works with.
      if (!event.ctrlKey && document.activeElement !== element) return
      event.preventDefault()
      const box = element!.getBoundingClientRect()
      const [left, top] = [event.clientX - box.left, event.clientY - box.top]
      setFrame((was) => zoomAt(was, side, left, top, Math.exp(-event.deltaY * WHEEL_FACTOR)))
    }
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [canvas, side, setFrame])

  const down = (event: PointerEvent) => {
    canvas.current?.setPointerCapture(event.pointerId)
    pointers.current.set(event.pointerId, placeOf(event))
    from.current = placeOf(event)
    moved.current = false
  }

  const pinch = (id: number, to: Corner) => {
    const [other] = [...pointers.current].filter(([each]) => each !== id).map(([, place]) => place)
    const was = pointers.current.get(id)
    if (!other || !was) return
    const apart = ([x, y]: Corner) => Math.hypot(x - other[0], y - other[1])
    const factor = apart(to) / Math.max(1, apart(was))
    setFrame((frame) => zoomAt(frame, side, (to[0] + other[0]) / 2, (to[1] + other[1]) / 2, factor))
  }

  const move = (event: PointerEvent) => {
    const to = placeOf(event)
    const was = pointers.current.get(event.pointerId)
    if (!was) return onHover(...to)
    if (Math.hypot(to[0] - from.current![0], to[1] - from.current![1]) > DRAG_PX) moved.current = true
    if (pointers.current.size > 1) pinch(event.pointerId, to)
    else if (selecting)
      setDrawn(regionBetween(toPlane(frame, side, ...from.current!), toPlane(frame, side, ...to)))
    else if (moved.current) setFrame((now) => pan(now, (was[0] - to[0]) / side, (was[1] - to[1]) / side))
    pointers.current.set(event.pointerId, to)
  }

  const up = (event: PointerEvent) => {
    const alone = pointers.current.size === 1
    const known = pointers.current.delete(event.pointerId)
    if (!known || !alone) return
    if (!moved.current) onPress(...placeOf(event))
    else if (selecting && drawn) onSelect(drawn)
    setDrawn(null)
  }

  return {
    drawn,
    handlers: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up },
  }
}

import { CLASS_COUNT } from '../../../contracts/index.ts'
import type { Columns } from '../_lib/columns.ts'
import { type Frame, toScreen } from '../_lib/map-frame.ts'

export interface MapPicture {
  readonly columns: Columns
  readonly frame: Frame
  /** 1 for the items of the view. */
  readonly inView: Uint8Array
  /** Position of the recipe whose verdict is coloured; null for the labels. */
  readonly recipe: number | null
  readonly lit: number | null
  readonly names: readonly string[]
  /** Of the plane, while it is drawn or as the view has it. */
  readonly region: readonly [number, number, number, number] | null
}

/** Sides of a point, in pixels. */
const POINT_PX = 2
const POINT_ZOOMED_PX = 5
/** Those of the view are larger by so much where they are few. */
const FEW_FACTOR = 2
const FEW = 2_000

const colour = (canvas: HTMLElement, name: string): string =>
  getComputedStyle(canvas).getPropertyValue(name).trim()

/** The middle of a class: its median place, so that a few far ones do not pull its name away. */
const middles = new WeakMap<Columns, readonly (readonly [number, number])[]>()
const middlesOf = (columns: Columns) => {
  const known = middles.get(columns)
  if (known) return known
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
  const made = Array.from({ length: CLASS_COUNT }, (_, label) => {
    const items = [...columns.labels.keys()].filter((item) => columns.labels[item] === label)
    return [
      median(items.map((item) => columns.x[item]!)),
      median(items.map((item) => columns.y[item]!)),
    ] as const
  })
  middles.set(columns, made)
  return made
}

const drawPoints = (context: CanvasRenderingContext2D, side: number, picture: MapPicture) => {
  const { columns, frame, inView, recipe } = picture
  const { canvas } = context
  const faint = colour(canvas, '--map-faint')
  const classes = Array.from({ length: CLASS_COUNT }, (_, label) => colour(canvas, `--class-${label}`))
  const verdicts = [colour(canvas, '--map-wrong'), colour(canvas, '--map-right')]
  const few = inView.reduce((sum, shown) => sum + shown, 0) < FEW
  let size = Math.min(POINT_ZOOMED_PX, POINT_PX * Math.sqrt(frame.zoom))
  const answers = recipe === null ? null : columns.answers[recipe]!
  const put = (item: number) => {
    const [left, top] = toScreen(frame, side, columns.x[item]!, columns.y[item]!)
    if (left > -size && top > -size && left < side + size && top < side + size)
      context.fillRect(left - size / 2, top - size / 2, size, size)
  }
  context.fillStyle = faint
  inView.forEach((shown, item) => {
    if (!shown) put(item)
  })
  if (few) size *= FEW_FACTOR
  // Mistakes last, so that none is covered by what is right.
  for (const mistakes of answers ? [false, true] : [false])
    inView.forEach((shown, item) => {
      const label = columns.labels[item]!
      const wrong = answers !== null && answers[item] !== label
      if (!shown || (answers && wrong !== mistakes)) return
      context.fillStyle = answers ? verdicts[wrong ? 0 : 1]! : classes[label]!
      put(item)
    })
}

/** Draws the map anew. @param side of the canvas in pixels of the page */
export const drawMap = (canvas: HTMLCanvasElement, side: number, picture: MapPicture): void => {
  const context = canvas.getContext('2d')
  if (!context) return
  const density = window.devicePixelRatio || 1
  canvas.width = side * density
  canvas.height = side * density
  context.setTransform(density, 0, 0, density, 0, 0)
  drawPoints(context, side, picture)
  const { columns, frame, lit, names, region } = picture
  const [paper, ink, hot] = ['--paper', '--ink', '--hot'].map((name) => colour(canvas, name)) as [
    string,
    string,
    string,
  ]
  context.font = `640 13px ${colour(canvas, '--text-font')}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  middlesOf(columns).forEach(([x, y], label) => {
    const [left, top] = toScreen(frame, side, x, y)
    context.lineWidth = 4
    context.strokeStyle = paper
    context.strokeText(names[label]!, left, top)
    context.fillStyle = ink
    context.fillText(names[label]!, left, top)
  })
  if (region) {
    const [left, top] = toScreen(frame, side, region[0], region[1])
    const [right, bottom] = toScreen(frame, side, region[2], region[3])
    context.strokeStyle = hot
    context.lineWidth = 2
    context.strokeRect(left, top, right - left, bottom - top)
  }
  if (lit !== null) {
    const [left, top] = toScreen(frame, side, columns.x[lit]!, columns.y[lit]!)
    context.fillStyle = hot
    context.strokeStyle = paper
    context.lineWidth = 2
    context.beginPath()
    context.arc(left, top, 7, 0, 2 * Math.PI)
    context.fill()
    context.stroke()
  }
}

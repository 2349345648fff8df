import { CLASS_COUNT, PACK_ITEM_COUNT } from '../../../contracts/index.ts'

/** How fine the columns are: steps of what one entry counts. */
const CONFIDENCE_STEPS = 10_000
const MARGIN_STEPS = 10_000
const DIFFICULTY_STEPS = 1_000
const DISTANCE_STEPS = 1_000
const PLANE_STEPS = 65_535
const SIGNED_ZERO = 32_768

/** What the explorer knows of every item, one entry an item, as coarse as it travels: server and browser find the same. */
export interface Columns {
  readonly labels: Uint8Array
  /** By recipe: its answer. */
  readonly answers: readonly Uint8Array[]
  /** By recipe: the calibrated probability of that answer. */
  readonly confidences: readonly Float32Array[]
  /** 1 where the label is suspect, as contracts/label-suspect.ts says. */
  readonly suspect: Uint8Array
  /** Mean over the contestants of p(label) − the largest other p. */
  readonly margin: Float32Array
  /** In logits; 0 where success is even. */
  readonly difficulty: Float32Array
  /** Distance of the nearest training image. */
  readonly distance: Float32Array
  /** Place in the plane, 0 … 1; all 0 where the pack has no embedding. */
  readonly x: Float32Array
  readonly y: Float32Array
}

const COLUMN_BYTES = (recipes: number): number => (2 + recipes * 3 + 2 * 5) * PACK_ITEM_COUNT

/** All low bytes, then all high ones: gzip finds more in them so. */
const putWide = (values: Float32Array, steps: number, zero: number): Uint8Array => {
  const bytes = new Uint8Array(2 * PACK_ITEM_COUNT)
  values.forEach((value, item) => {
    const step = Math.max(0, Math.min(65_535, Math.round(value * steps) + zero))
    bytes[item] = step & 255
    bytes[PACK_ITEM_COUNT + item] = step >> 8
  })
  return bytes
}

const getWide = (bytes: Uint8Array, steps: number, zero: number): Float32Array =>
  Float32Array.from(
    { length: PACK_ITEM_COUNT },
    (_, item) => ((bytes[item]! | (bytes[PACK_ITEM_COUNT + item]! << 8)) - zero) / steps,
  )

/** The bytes of the explorer's one file, before gzip. */
export const encodeColumns = (columns: Columns): Uint8Array => {
  const parts = [
    columns.labels,
    columns.suspect,
    ...columns.answers,
    ...columns.confidences.map((column) => putWide(column, CONFIDENCE_STEPS, 0)),
    putWide(columns.margin, MARGIN_STEPS, SIGNED_ZERO),
    putWide(columns.difficulty, DIFFICULTY_STEPS, SIGNED_ZERO),
    putWide(columns.distance, DISTANCE_STEPS, 0),
    putWide(columns.x, PLANE_STEPS, 0),
    putWide(columns.y, PLANE_STEPS, 0),
  ]
  const bytes = new Uint8Array(COLUMN_BYTES(columns.answers.length))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Reads what `encodeColumns` wrote. Throws where the bytes are not those of so many recipes. */
export const decodeColumns = (bytes: Uint8Array, recipes: number): Columns => {
  if (bytes.length !== COLUMN_BYTES(recipes))
    throw new Error(`The explorer's columns have ${bytes.length} bytes instead of ${COLUMN_BYTES(recipes)}`)
  let at = 0
  const take = (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const narrow = () => take(PACK_ITEM_COUNT)
  const wide = (steps: number, zero: number) => getWide(take(2 * PACK_ITEM_COUNT), steps, zero)
  const labels = narrow()
  const suspect = narrow()
  const answers = Array.from({ length: recipes }, narrow)
  if ([labels, ...answers].some((column) => column.some((value) => value >= CLASS_COUNT)))
    throw new Error("The explorer's columns hold a class that there is not")
  return {
    labels,
    suspect,
    answers,
    confidences: Array.from({ length: recipes }, () => wide(CONFIDENCE_STEPS, 0)),
    margin: wide(MARGIN_STEPS, SIGNED_ZERO),
    difficulty: wide(DIFFICULTY_STEPS, SIGNED_ZERO),
    distance: wide(DISTANCE_STEPS, 0),
    x: wide(PLANE_STEPS, 0),
    y: wide(PLANE_STEPS, 0),
  }
}

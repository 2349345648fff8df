import type { BrowserModel, Label, ModelId, Novelty } from '../../contracts/index.ts'

/** What TensorFlow.js computes with, the fastest first. */
export const ENGINES = ['webgpu', 'webgl', 'wasm'] as const
export type EngineName = (typeof ENGINES)[number]

export const METHODS = ['exact', 'gradCam', 'occlusion'] as const
export type Method = (typeof METHODS)[number]

/** What stands in the place of a covered patch: background, or the mean grey around it. */
export const FILLS = ['zero', 'mean'] as const
export type Fill = (typeof FILLS)[number]

export interface Verdict {
  recipe: ModelId
  /** Ten, calibrated by the model's temperature. */
  probabilities: number[]
}

export interface Seen {
  verdicts: Verdict[]
  /** Distance to the nearest training image that is kept for that; null until those are loaded. */
  distance: number | null
}

/** What of a picture moved the score of a class before softmax: above 0 for it, below against it. */
export interface HeatResult {
  /** side × side values, row by row. */
  values: Float32Array
  side: number
  /** Pixels of the item that the map leaves out at each edge. */
  insetPx: number
  /** Of the exact terms only: they add up to score − bias. */
  sum: { score: number; bias: number } | null
}

export interface HeatQuestion {
  recipe: ModelId
  method: Method
  fill: Fill
  pixels: Uint8Array
  label: Label
  /** By a copy of the model whose weights were shuffled. */
  randomised: boolean
}

export interface Started {
  engine: EngineName
  /** Those that start here. */
  available: EngineName[]
}

/** What a page asks of the worker, by kind, and what it is answered. */
export interface Calls {
  start: { ask: { engine: EngineName | null; models: BrowserModel[]; novelty: Novelty }; answer: Started }
  load: { ask: { recipe: ModelId }; answer: null }
  loadNovelty: { ask: object; answer: null }
  predict: { ask: { pixels: Uint8Array; recipes: ModelId[] }; answer: Seen }
  explain: { ask: HeatQuestion; answer: HeatResult }
  methods: { ask: { recipe: ModelId }; answer: Method[] }
}
export type CallKind = keyof Calls

export interface Ask<K extends CallKind = CallKind> {
  id: number
  kind: K
  ask: Calls[K]['ask']
}

export type Reply =
  | { id: number; ok: true; answer: Calls[CallKind]['answer'] }
  | { id: number; ok: false; message: string }
  /** So many bytes of a model are here. */
  | { progress: ModelId; bytes: number }

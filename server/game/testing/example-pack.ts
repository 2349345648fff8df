import {
  CLASS_COUNT,
  type GameOptions,
  HEAT_BYTES,
  ITEM_BYTES,
  type Label,
  type RoomEvent,
} from '../../../contracts/index.ts'
import { TYPICAL_PER_CLASS } from '../../../contracts/schemas.ts'
import type { Pack } from '../pack.ts'
import { seededRandom } from '../random.ts'

interface ExamplePackOptions {
  readonly itemCount?: number
  /** Another seed, other predictions. */
  readonly seed?: string
  /** Moves every item's label, so that two packs can differ in nothing that is public. */
  readonly labelShift?: number
  /** Every item looks the same: then nothing public can depend on which one was drawn. */
  readonly sameImage?: boolean
}

/** The models of the packs that tests make. */
export const MODEL_IDS = ['logreg', 'ffnn', 'cnn1', 'cnn2', 'resnet50'] as const
type ExampleModel = (typeof MODEL_IDS)[number]

/** One item in so many is right and sure for all models, and one in so many wrong for all, mostly in different ways. */
const EASY_EVERY = 11
const HOPELESS_EVERY = 13
/** One item in so many is a label-error suspect: all models wrong, alike and sure. */
export const SUSPECT_EVERY = 37

/** Of each class as many typical items as a pack has, all black. */
const TYPICAL = Array.from({ length: CLASS_COUNT }, () =>
  Array.from({ length: TYPICAL_PER_CLASS }, () => Buffer.alloc(ITEM_BYTES).toString('base64')),
)

const byModel = <T>(make: (model: ExampleModel) => T): ReadonlyMap<string, T> =>
  new Map(MODEL_IDS.map((model) => [model, make(model)]))

/** A small synthetic pack for tests: all classes, models of different skill, some suspects, some disagreement. */
export const examplePack = ({
  itemCount = 300,
  seed = 'example',
  labelShift = 0,
  sameImage = false,
}: ExamplePackOptions = {}): Pack => {
  const labels = Uint8Array.from({ length: itemCount }, (_, i) => (i + labelShift) % CLASS_COUNT)
  const images = Uint8Array.from({ length: itemCount * ITEM_BYTES }, (_, at) => {
    const item = sameImage ? 0 : Math.floor(at / ITEM_BYTES)
    return (at * 31 + item * 97) % 256
  })
  if (sameImage) {
    for (let item = 1; item < itemCount; item += 1) images.copyWithin(item * ITEM_BYTES, 0, ITEM_BYTES)
  }
  const top1 = byModel(() => new Uint8Array(itemCount))
  const probabilities = byModel(() => new Float32Array(itemCount * CLASS_COUNT))
  MODEL_IDS.forEach((model, m) => {
    const random = seededRandom(`${seed}/${model}`)
    for (let item = 0; item < itemCount; item += 1) {
      const label = labels[item]!
      const suspect = item % SUSPECT_EVERY === SUSPECT_EVERY - 1
      const easy = item % EASY_EVERY === EASY_EVERY - 1
      const hopeless = item % HOPELESS_EVERY === HOPELESS_EVERY - 1
      const right = easy || (random() < 0.45 + 0.08 * m && !hopeless)
      const wrong = (label + 1 + Math.floor(random() * (CLASS_COUNT - 1))) % CLASS_COUNT
      const answer = suspect ? (label + 1) % CLASS_COUNT : right ? label : wrong
      const confidence = suspect || easy ? 0.97 : 0.4 + 0.55 * random()
      top1.get(model)![item] = answer
      for (let k = 0; k < CLASS_COUNT; k += 1)
        probabilities.get(model)![item * CLASS_COUNT + k] =
          k === answer ? confidence : (1 - confidence) / (CLASS_COUNT - 1)
    }
  })
  const heat = byModel(() => Uint8Array.from({ length: itemCount * HEAT_BYTES }, (_, at) => (at * 13) % 251))
  // As of a model whose backbone was not there when the pack was built.
  return {
    itemCount,
    models: MODEL_IDS,
    labels,
    images,
    top1,
    probabilities,
    difficulties: Float32Array.from({ length: itemCount }, (_, item) => ((item * 7) % 9) / 2 - 2.5),
    temperatures: byModel(() => 1),
    heat: new Map([...heat].filter(([model]) => model !== 'resnet50')),
    typical: TYPICAL,
  }
}

export interface ExampleItem {
  readonly label: Label
  /** One row of ten for every model, in the order of MODEL_IDS; each model's answer is its greatest. */
  readonly rows: readonly (readonly number[])[]
}

/** A pack written out item by item, for tests with figures worked out by hand. */
export const packOf = (items: readonly ExampleItem[], temperature = 1): Pack => {
  const pick = (model: ExampleModel) => items.map((item) => item.rows[MODEL_IDS.indexOf(model)]!)
  return {
    itemCount: items.length,
    models: MODEL_IDS,
    labels: Uint8Array.from(items, (item) => item.label),
    images: new Uint8Array(items.length * ITEM_BYTES),
    top1: byModel((model) => Uint8Array.from(pick(model), (row) => row.indexOf(Math.max(...row)))),
    probabilities: byModel((model) => Float32Array.from(pick(model).flat())),
    difficulties: new Float32Array(items.length),
    temperatures: byModel(() => temperature),
    heat: new Map(),
    typical: TYPICAL,
  }
}

/** A row in which one class has `confidence` and the others share the rest. */
export const sureOf = (answer: Label, confidence = 0.91): number[] =>
  Array.from({ length: CLASS_COUNT }, (_, k) =>
    k === answer ? confidence : (1 - confidence) / (CLASS_COUNT - 1),
  )

type RoomCreated = Extract<RoomEvent, { type: 'RoomCreated' }>

/** Of the event, and of its one part or its options, where a test wants another one. */
export type CreatedChange = Partial<RoomCreated> &
  Partial<RoomCreated['parts'][number]> &
  Partial<GameOptions>

/** A classroom's first event: one part of three rounds with a clock of 20 s. */
export const roomCreated = ({
  mode = 'classic',
  deck = 'random',
  roundCount = 3,
  answerWindowS = 20,
  choiceCount = 10,
  practice = false,
  lifeline = false,
  crowd = false,
  changeable = false,
  autoAdvance = false,
  standings = 'round',
  lateJoin = true,
  teams = 0,
  nicknames = 'free',
  ...change
}: CreatedChange = {}): RoomCreated => ({
  type: 'RoomCreated',
  at: 1_000,
  kind: 'classroom',
  code: 'ACDE',
  hostTokenHash: 'host-hash',
  seed: 'seed',
  parts: [{ mode, deck, roundCount, answerWindowS, choiceCount }],
  options: {
    practice,
    lifeline,
    crowd,
    changeable,
    autoAdvance,
    standings,
    lateJoin,
    teams,
    nicknames,
  },
  ...change,
})

import { ITEM_BYTES } from '../../../contracts/index.ts'
import type { Columns } from '../_lib/columns.ts'
import { fetchZipped } from '../_lib/fetch-zipped.ts'
import { type Place, placesOf, SHARD_ITEMS, shardOrder } from '../_lib/shards.ts'

const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** The pictures that this page has, a shard of them at a time. A shard that did not come is asked for again when next wanted. */
export class ItemImages {
  private readonly places: readonly Place[]
  private readonly shards = new Map<number, Uint8Array | 'coming'>()
  private readonly known = new Map<number, string>()
  private readonly listeners = new Set<() => void>()
  private version = 0

  constructor(
    private readonly url: string,
    columns: Columns,
    given: readonly { readonly item: number; readonly imageBase64: string }[],
  ) {
    this.places = placesOf(shardOrder(columns))
    for (const { item, imageBase64 } of given) this.known.set(item, imageBase64)
  }

  /** 784 grey values in base64; null while they are on their way, `want` having been called. */
  get(item: number): string | null {
    const known = this.known.get(item)
    if (known) return known
    const { shard, at } = this.places[item]!
    const pixels = this.shards.get(shard)
    if (!(pixels instanceof Uint8Array)) return null
    const image = base64Of(pixels.subarray(at * ITEM_BYTES, (at + 1) * ITEM_BYTES))
    this.known.set(item, image)
    return image
  }

  want(item: number): void {
    const { shard } = this.places[item]!
    if (this.known.has(item) || this.shards.has(shard)) return
    this.shards.set(shard, 'coming')
    this.load(shard).then(
      (pixels) => this.settle(shard, pixels),
      () => this.settle(shard, null),
    )
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly getVersion = (): number => this.version

  private async load(shard: number): Promise<Uint8Array> {
    const pixels = await fetchZipped(`${this.url}/${shard}`)
    if (pixels.length % ITEM_BYTES !== 0 || pixels.length > SHARD_ITEMS * ITEM_BYTES)
      throw new Error(`${this.url}/${shard} holds ${pixels.length} bytes`)
    return pixels
  }

  private settle(shard: number, pixels: Uint8Array | null): void {
    if (pixels) this.shards.set(shard, pixels)
    else this.shards.delete(shard)
    this.version += 1
    for (const listener of this.listeners) listener()
  }
}

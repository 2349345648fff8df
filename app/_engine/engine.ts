import type { BrowserPack, ModelId } from '../../contracts/index.ts'
import type {
  Ask,
  CallKind,
  Calls,
  EngineName,
  HeatQuestion,
  HeatResult,
  Method,
  Reply,
  Seen,
  Started,
} from './protocol.ts'

interface Waiting {
  resolve: (answer: never) => void
  reject: (error: Error) => void
}

/** TensorFlow.js with the models, in a thread of its own, so that drawing stays smooth. Nothing goes out but requests for the pack's files. */
export class Engine {
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private readonly watchers = new Map<ModelId, (bytes: number) => void>()
  private last = 0
  private stopped = false

  constructor(private readonly pack: BrowserPack) {
    this.worker = new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' })
    this.worker.onmessage = ({ data }: MessageEvent<Reply>) => this.take(data)
    this.worker.onerror = ({ message }) => this.failAll(message || 'the worker stopped')
  }

  start = (engine: EngineName | null): Promise<Started> =>
    this.call('start', { engine, models: this.pack.models, novelty: this.pack.novelty })

  load = async (recipe: ModelId, onBytes: (bytes: number) => void): Promise<void> => {
    this.watchers.set(recipe, onBytes)
    try {
      await this.call('load', { recipe })
    } finally {
      this.watchers.delete(recipe)
    }
  }

  loadNovelty = async (): Promise<void> => {
    await this.call('loadNovelty', {})
  }

  predict = (pixels: Uint8Array, recipes: ModelId[]): Promise<Seen> =>
    this.call('predict', { pixels, recipes })

  explain = (question: HeatQuestion): Promise<HeatResult> => this.call('explain', question)

  methods = (recipe: ModelId): Promise<Method[]> => this.call('methods', { recipe })

  /** What waits for an answer, and what is asked from now on, is refused: no answer would ever come. */
  stop = (): void => {
    this.stopped = true
    this.worker.terminate()
    this.failAll('stopped')
  }

  private call<K extends CallKind>(kind: K, ask: Calls[K]['ask']): Promise<Calls[K]['answer']> {
    if (this.stopped) return Promise.reject(new Error('stopped'))
    this.last += 1
    const id = this.last
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      this.worker.postMessage({ id, kind, ask } satisfies Ask<K>)
    })
  }

  private take(reply: Reply): void {
    if ('progress' in reply) {
      this.watchers.get(reply.progress)?.(reply.bytes)
      return
    }
    const waiting = this.waiting.get(reply.id)
    this.waiting.delete(reply.id)
    if (reply.ok) waiting?.resolve(reply.answer as never)
    else waiting?.reject(new Error(reply.message))
  }

  private failAll(message: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(message))
    this.waiting.clear()
  }
}

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BrowserPack } from '../../contracts/index.ts'
import { Engine } from './engine.ts'

/** A thread that never answers. */
class SilentWorker {
  postMessage = () => {}
  terminate = () => {}
}

describe('an engine that is stopped', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('refuses what waits and what is asked afterwards, so that nobody waits for ever', async () => {
    vi.stubGlobal('Worker', SilentWorker)
    const engine = new Engine({ models: [] } as unknown as BrowserPack)
    const waiting = expect(engine.predict(new Uint8Array(784), ['cnn1'])).rejects.toThrow('stopped')
    engine.stop()
    await waiting
    await expect(engine.predict(new Uint8Array(784), ['cnn1'])).rejects.toThrow('stopped')
  })
})

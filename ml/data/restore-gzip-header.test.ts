import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { DATASET_FILES } from './dataset-files.ts'
import { restoreGzipHeader } from './restore-gzip-header.ts'

const file = DATASET_FILES[3]

describe('restoreGzipHeader', () => {
  it('puts the published name and time before the same data', () => {
    const restored = restoreGzipHeader(gzipSync(Buffer.from('labels')), file)
    expect(Buffer.from(restored.subarray(0, 10)).toString('hex')).toBe('1f8b0808f3e9a7590003')
    expect(Buffer.from(restored.subarray(10, 33)).toString()).toBe('t10k-labels-idx1-ubyte\0')
    expect(gunzipSync(restored).toString()).toBe('labels')
  })

  it('leaves a file with a name, and what is not gzip, alone', () => {
    const named = restoreGzipHeader(gzipSync(Buffer.from('labels')), file)
    expect(restoreGzipHeader(named, file)).toBe(named)
    const other = new TextEncoder().encode('not gzip at all')
    expect(restoreGzipHeader(other, file)).toBe(other)
  })
})

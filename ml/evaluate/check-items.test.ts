import { describe, expect, it } from 'vitest'
import { checkItems } from './check-items.ts'

const test = { images: Uint8Array.of(1, 2, 3), labels: Uint8Array.of(4) }

describe('checkItems', () => {
  it("refuses other images and labels than the dataset's", () => {
    expect(checkItems(test, { images: test.images.slice(), labels: test.labels.slice() })).toEqual([])
    expect(checkItems({ ...test, images: Uint8Array.of(1, 2, 4) }, test)).toEqual([
      "images.bin.gz is not the dataset's test images",
    ])
    expect(checkItems({ ...test, labels: Uint8Array.of(5) }, test)).toEqual([
      "labels.bin is not the dataset's test labels",
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { glyphPaths, glyphSize, layerGlyph } from './layer-glyph.ts'

describe('layerGlyph', () => {
  it('draws feature maps to scale: a side a pixel, a quarter of one a map', () => {
    expect(layerGlyph([28, 28, 64])).toEqual({ kind: 'maps', width: 28, height: 28, depth: 16 })
    expect(layerGlyph([7, 14, 32])).toEqual({ kind: 'maps', width: 14, height: 7, depth: 8 })
  })

  it('draws a column as tall as the square of its numbers is wide', () => {
    expect(layerGlyph([784]).height).toBe(28)
    expect(layerGlyph([2048]).height).toBeCloseTo(45.2548, 4)
    expect(layerGlyph([784]).depth).toBe(0)
  })

  it('takes a single map for a flat one', () => {
    expect(layerGlyph([28, 28])).toEqual({ kind: 'maps', width: 28, height: 28, depth: 0.25 })
  })

  it('needs room for what lies behind', () => {
    expect(glyphSize(layerGlyph([28, 28, 64]))).toEqual({ width: 36, height: 36 })
    expect(glyphSize(layerGlyph([100]))).toEqual({ width: 2.5, height: 10 })
  })
})

describe('glyphPaths', () => {
  it('joins front, top and side at one corner', () => {
    expect(glyphPaths(layerGlyph([28, 28, 64]))).toEqual({
      front: 'M0 8h28v28h-28z',
      top: 'M0 8l8 -8h28l-8 8z',
      side: 'M28 8l8 -8v28l-8 8z',
    })
  })

  it('has a front only for a column', () => {
    expect(glyphPaths(layerGlyph([100]))).toEqual({ front: 'M0 0h2.5v10h-2.5z', top: null, side: null })
  })
})

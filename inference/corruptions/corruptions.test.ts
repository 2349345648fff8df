import { describe, expect, it } from 'vitest'
import { CORRUPTION_IDS, CORRUPTION_STRENGTHS } from '../../contracts/corruptions.ts'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { seededRandom } from '../random.ts'
import { CORRUPTIONS } from './corruptions.ts'

const random = seededRandom(21)
const image = Uint8Array.from({ length: ITEM_BYTES }, () => Math.floor(random() * 256))

describe.each(CORRUPTION_IDS)('%s', (id) => {
  const { amounts, corrupt } = CORRUPTIONS[id]

  it('spoils more at every strength and leaves its input alone', () => {
    const before = image.slice()
    expect(amounts).toHaveLength(CORRUPTION_STRENGTHS)
    // Against a smooth picture, since noise cannot tell how far it has been turned.
    const smooth = Uint8Array.from({ length: ITEM_BYTES }, (_, p) =>
      Math.round(120 + 100 * Math.sin((p % 28) / 3) * Math.cos(Math.floor(p / 28) / 9)),
    )
    const changes = amounts.map((_, i) =>
      corrupt(smooth, i + 1, 1).reduce((sum, grey, p) => sum + Math.abs(grey - smooth[p]!), 0),
    )
    for (let i = 1; i < changes.length; i++) expect(changes[i]).toBeGreaterThan(changes[i - 1]!)
    corrupt(image, 5, 1)
    expect(image).toEqual(before)
  })

  it.each([0, 6, 1.5])('has no strength %d', (strength) => {
    expect(() => corrupt(image, strength, 1)).toThrow(`There is no strength ${strength}; there are 1 … 5`)
  })

  it('refuses half images and accepts none', () => {
    expect(() => corrupt(new Uint8Array(100), 1, 1)).toThrow('100 grey values are no whole number of 784')
    expect(corrupt(new Uint8Array(), 1, 1)).toHaveLength(0)
  })
})

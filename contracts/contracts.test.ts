import { describe, expect, it } from 'vitest'
import { assertNever, CLASS_NAMES, DEFAULT_ROOM_SETTINGS, ERROR_CODES, refuse } from './index.ts'
import { ManifestSchema, RoomCodeSchema, RoomSettingsSchema } from './schemas.ts'

describe('contracts', () => {
  it.each([
    ['acde', 'ACDE'],
    [' AC DE ', 'ACDE'],
    ['ac-de', 'ACDE'],
    ['3467', '3467'],
  ])('R-ROOM-2: the code %j is taken as %s', (typed, code) => {
    expect(RoomCodeSchema.parse(typed)).toBe(code)
  })

  it.each([
    '',
    'ACD',
    'ACDEF',
    'ACD0',
    'ACDO',
    'ACD1',
    'ÄCDE',
    'A'.repeat(17),
    4679,
  ])('R-ROOM-2: %j is no code', (typed) => {
    expect(RoomCodeSchema.safeParse(typed).success).toBe(false)
  })

  it('R-ROOM-1: the settings a host finds chosen are on offer', () => {
    expect(RoomSettingsSchema.parse(DEFAULT_ROOM_SETTINGS)).toEqual(DEFAULT_ROOM_SETTINGS)
  })

  it('R-WIRE-4: only passing troubles are retryable', () => {
    const retryable = ERROR_CODES.filter((code) => refuse(code, '').error.retryable)
    expect(retryable).toEqual([
      'rate-limited',
      'room-moving',
      'storage-unavailable',
      'unreachable',
      'internal',
    ])
  })

  it("R-MODEL-1: the classes are in the dataset's order, which is also their key", () => {
    expect([CLASS_NAMES[0], CLASS_NAMES[6], CLASS_NAMES[9]]).toEqual(['T-shirt/top', 'Shirt', 'Ankle boot'])
  })

  it('R-PACK-1: a manifest of another format is not read as this one', () => {
    expect(ManifestSchema.safeParse({ format: 2 }).success).toBe(false)
  })

  it('an impossible branch throws', () => {
    expect(() => assertNever('x' as never)).toThrow(/Unexpected value: "x"/)
  })
})

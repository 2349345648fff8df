import { expect, it } from 'vitest'
import { COMMAND_MAX_BYTES, DEFAULT_ROOM_SETTINGS, NICKNAME_LIST_MAX } from '../../contracts/index.ts'
import { RoomSettingsSchema } from '../../contracts/schemas.ts'
import { LOCALES } from '../_lib/locale.ts'
import { dealNicknames } from './deal-nicknames.ts'

it.each(
  LOCALES,
)('R-NAME-6, R-WIRE-2: deals a room full of different names in %s, and they fit a command', async (locale) => {
  const list = await dealNicknames(locale)
  expect(new Set(list).size).toBe(NICKNAME_LIST_MAX)
  const { parts, options } = DEFAULT_ROOM_SETTINGS
  const settings = { parts, options: { ...options, nicknames: { list, drawn: true } } }
  expect(RoomSettingsSchema.parse(settings)).toEqual(settings)
  expect(new TextEncoder().encode(JSON.stringify({ settings })).length).toBeLessThan(COMMAND_MAX_BYTES)
})

it('ends where no new name comes', async () => {
  expect(await dealNicknames('en', () => 0)).toHaveLength(1)
})

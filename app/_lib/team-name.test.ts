import { expect, it } from 'vitest'
import { TEAM_NAMES } from '../../contracts/index.ts'
import { textsIn } from '../messages/testing.ts'
import { teamName } from './team-name.ts'

it('calls teams in English as the exports do', () => {
  expect(TEAM_NAMES.map((_, team) => teamName(textsIn('en', 'games'), team))).toEqual([...TEAM_NAMES])
})

import { useTranslations } from 'use-intl'
import { browserStorage, loadSession } from '../_lib/session-store.ts'
import { ButtonLink } from './button.tsx'

/** The way from a room that is over to what it left behind for this browser; nothing where it was not in it. In browsers only. */
export const LeftBehind = ({ code, as }: { code: string; as: 'host' | 'player' }) => {
  const texts = useTranslations('games')
  const { roomId, hostToken, playerToken } = loadSession(browserStorage(), code)
  if (!roomId || !(as === 'host' ? hostToken : playerToken)) return null
  return as === 'host' ? (
    <ButtonLink href={`/report/${roomId}`}>{texts('leftBehind.report')}</ButtonLink>
  ) : (
    <ButtonLink href={`/report/${roomId}/me`}>{texts('leftBehind.ownPage')}</ButtonLink>
  )
}

import { useEffect, useMemo } from 'react'
import { TextsProvider } from '../_components/texts-provider.tsx'
import { JoinRoom } from '../join/join-room.tsx'
import { WhichRoom } from '../join/which-room.tsx'
import { PlayRoom } from '../play/play-room.tsx'
import { PathContext, RouterContext } from './next/navigation.ts'
import type { PageTexts } from './page-texts.ts'
import { type Place, placeOf } from './place.ts'
import { useAddress } from './use-address.ts'
import { usePageTexts } from './use-page-texts.ts'
import { usePageTitle } from './use-page-title.ts'

const Screen = ({ place }: { place: Place }) => {
  switch (place.screen) {
    case 'which-room':
      return <WhichRoom />
    case 'join':
      return <JoinRoom key={place.code} code={place.code} />
    case 'play':
      return <PlayRoom key={place.code} code={place.code} />
  }
}

/** Keeps the window's title, and says it where one page gave way to another without being loaded. */
const Title = ({ place, moved }: { place: Place; moved: boolean }) => {
  const title = usePageTitle(place)
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <p className="visually-hidden" aria-live="assertive">
      {moved && title}
    </p>
  )
}

/** All pages of a student's phone; on the server as they are seen first. */
export const Phone = ({ path: firstPath, texts: firstTexts }: { path: string; texts: PageTexts }) => {
  const { texts, refresh } = usePageTexts(firstTexts)
  const { path, moved, push, replace } = useAddress(firstPath)
  const router = useMemo(() => ({ push, replace, refresh }), [push, replace, refresh])
  const place = placeOf(path)
  return (
    place && (
      <RouterContext value={router}>
        <PathContext value={path}>
          <TextsProvider {...texts}>
            <Title place={place} moved={moved} />
            <Screen place={place} />
          </TextsProvider>
        </PathContext>
      </RouterContext>
    )
  )
}

import type { Metadata } from 'next'
import { PlayRoom } from './play-room.tsx'

export const metadata: Metadata = { title: 'Play' }

export default async function PlayPage({ params }: { params: Promise<{ code: string }> }) {
  return <PlayRoom code={(await params).code} />
}

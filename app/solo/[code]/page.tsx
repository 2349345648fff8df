import type { Metadata } from 'next'
import { SoloRoom } from './solo-room.tsx'

export const metadata: Metadata = { title: 'Play alone' }

export default async function SoloRoomPage({ params }: { params: Promise<{ code: string }> }) {
  return <SoloRoom code={(await params).code} />
}

import type { Metadata } from 'next'
import { HostRoom } from './host-room.tsx'

export const metadata: Metadata = { title: 'Host' }

export default async function HostRoomPage({ params }: { params: Promise<{ code: string }> }) {
  return <HostRoom code={(await params).code} />
}

import type { Metadata } from 'next'
import { HostRoom } from './host-room.tsx'

// A host link's token stands in the address until the page has taken it.
export const metadata: Metadata = { title: 'Host', referrer: 'no-referrer' }

export default async function HostRoomPage({ params }: { params: Promise<{ code: string }> }) {
  return <HostRoom code={(await params).code} />
}

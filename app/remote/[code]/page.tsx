import type { Metadata } from 'next'
import { RemoteRoom } from './remote-room.tsx'

// The token stands in the address until the page has taken it: no referrer may carry the page's own address either.
export const metadata: Metadata = { title: 'Remote', referrer: 'no-referrer' }

export default async function RemotePage({ params }: { params: Promise<{ code: string }> }) {
  return <RemoteRoom code={(await params).code} />
}

import type { Metadata } from 'next'
import { OwnRoom } from './own-room.tsx'

export const metadata: Metadata = { title: 'Your page', robots: { index: false } }

export default async function OwnPage({ params }: { params: Promise<{ roomId: string }> }) {
  return <OwnRoom roomId={(await params).roomId} />
}

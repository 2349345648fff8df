import type { Metadata } from 'next'
import { ReportRoom } from './report-room.tsx'

export const metadata: Metadata = { title: 'Report', robots: { index: false } }

export default async function ReportPage({ params }: { params: Promise<{ roomId: string }> }) {
  return <ReportRoom roomId={(await params).roomId} />
}

import type { ReactNode } from 'react'
import { Button } from '../../_components/button.tsx'
import { RoomNotice } from '../../_components/room-notice.tsx'
import type { RoomFile } from '../../_lib/use-room-file.ts'
import { WORDS } from '../words.ts'

interface Props {
  file: Exclude<RoomFile<unknown>, { status: 'ready' }> & { retry: () => void }
  loading: string
  /** For a browser that has no key to it. */
  unknown: { title: string; text: string }
  /** Where to go from here. */
  way: ReactNode
}

/** Why there is no report to see, or not yet. */
export const NoReport = ({ file, loading, unknown, way }: Props) => {
  if (file.status === 'loading') return <RoomNotice title={loading} />
  if (file.status === 'unknown' || file.refusal.code === 'room-not-found') {
    const { title, text } = file.status === 'unknown' ? unknown : WORDS.gone
    return (
      <RoomNotice title={title}>
        <p>{text}</p>
        {way}
      </RoomNotice>
    )
  }
  return (
    <RoomNotice title={WORDS.trouble.title}>
      <p>{file.refusal.message}</p>
      {file.refusal.retryable && <Button onClick={file.retry}>{WORDS.trouble.again}</Button>}
    </RoomNotice>
  )
}

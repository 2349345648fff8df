import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../_components/button.tsx'
import { RoomNotice } from '../../_components/room-notice.tsx'
import type { RoomFile } from '../../_lib/use-room-file.ts'

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
  const texts = useTranslations('report')
  const refusals = useTranslations('refusals')
  if (file.status === 'loading') return <RoomNotice title={loading} />
  if (file.status === 'unknown' || file.refusal.code === 'room-not-found') {
    const { title, text } =
      file.status === 'unknown' ? unknown : { title: texts('gone.title'), text: texts('gone.text') }
    return (
      <RoomNotice title={title}>
        <p>{text}</p>
        {way}
      </RoomNotice>
    )
  }
  return (
    <RoomNotice title={texts('trouble.title')}>
      <p>{refusals(file.refusal.code)}</p>
      {file.refusal.retryable && <Button onClick={file.retry}>{texts('trouble.again')}</Button>}
    </RoomNotice>
  )
}

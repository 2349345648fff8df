import { useTranslations } from 'use-intl'
import { QrCode as Drawn } from '../../_components/qr-code.tsx'

/** The way into the room, or the host's own. */
export const QrCode = (props: { text: string; className?: string }) => (
  <Drawn {...props} label={useTranslations('host')('way.qr')} />
)

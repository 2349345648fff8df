import { create } from 'qrcode'
import { useMemo } from 'react'

/** Modules of light around the code, without which scanners miss it. */
const QUIET_ZONE = 3

/** Dark on light also on the dark projector: not every phone reads an inverted code. */
export const QrCode = ({ text, label, className }: { text: string; label: string; className?: string }) => {
  const { path, side } = useMemo(() => {
    const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
    const dark = Array.from(data, (on, i) => (on ? `M${i % size} ${Math.floor(i / size)}h1v1h-1z` : ''))
    return { path: dark.join(''), side: size + 2 * QUIET_ZONE }
  }, [text])
  return (
    <svg
      className={className}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={side} height={side} fill="#f5f2ea" />
      <path d={path} fill="#121110" />
    </svg>
  )
}

import type { Label } from '../../../contracts/index.ts'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { readBrowserPack } from '../../_lib/read-pack.ts'
import { Bench } from './bench.tsx'

interface Props {
  /** 784 grey values, base64. */
  imageBase64: string
  label: Label
}

/** An item put to the models anew: heat maps, and what they say of it once it is spoiled. Nothing where the pack has no models for browsers. */
export const Workbench = async ({ imageBase64, label }: Props) => {
  const pack = await readBrowserPack()
  if (!pack || pack.models.length === 0) return null
  return (
    <AreaTexts areas={['engine', 'workbench']}>
      <Bench pack={pack} imageBase64={imageBase64} label={label} />
    </AreaTexts>
  )
}

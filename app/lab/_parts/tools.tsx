'use client'

import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../_components/button.tsx'
import { ChoiceRow } from '../../_engine/parts/choice-row.tsx'
import type { Brush } from '../_pixels/paint.ts'
import type { Tool } from './surface.tsx'
import styles from './tools.module.css'
import { BLANK, type Drawing } from './use-drawing.ts'

export const SIZES_PX = [1, 2, 4, 7] as const
/** From the brightest cloth of the data, which paper shows darkest, to a pale one. */
export const TONES = [255, 205, 155, 105, 55] as const

export interface Settings extends Omit<Brush, 'grey'> {
  tool: Tool
  tone: number
  /** Whether the models are shown the garment as it fills the frame. */
  fitted: boolean
}

interface Props {
  drawing: Drawing
  settings: Settings
  onChange: (settings: Settings) => void
}

export const Tools = ({ drawing, settings, onChange }: Props) => {
  const texts = useTranslations('lab')
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change })
  return (
    <div className={styles.tools}>
      <ChoiceRow
        legend={texts('tools.tool')}
        value={settings.tool}
        onChange={(tool) => set({ tool })}
        choices={(['brush', 'bucket', 'eraser'] as const).map((tool) => ({
          value: tool,
          face: texts(`tools.${tool}`),
        }))}
      />
      <ChoiceRow
        legend={texts('tools.size')}
        value={settings.sizePx}
        onChange={(sizePx) => set({ sizePx })}
        choices={SIZES_PX.map((size) => ({
          value: size,
          name: texts('tools.pixels', { size }),
          face: <i className={styles.dot} style={{ '--size': size } as CSSProperties} />,
        }))}
      />
      <ChoiceRow
        legend={texts('tools.tone')}
        value={settings.tone}
        onChange={(tone) => set({ tone, ...(settings.tool === 'eraser' && { tool: 'brush' }) })}
        choices={TONES.map((tone) => ({
          value: tone,
          name: texts('tools.grey', { grey: tone }),
          face: <i className={styles.tone} style={{ background: `rgb(${tone} ${tone} ${tone})` }} />,
        }))}
      />
      <div className={styles.switches}>
        <label>
          <input
            type="checkbox"
            checked={settings.mirrored}
            onChange={({ target }) => set({ mirrored: target.checked })}
          />
          {texts('tools.symmetry')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={settings.fitted}
            onChange={({ target }) => set({ fitted: target.checked })}
          />
          {texts('tools.fit')}
        </label>
      </div>
      <div className={styles.buttons}>
        <Button disabled={!drawing.canUndo} onClick={() => drawing.change({ kind: 'undo' })} hint="Z">
          {texts('tools.undo')}
        </Button>
        <Button disabled={!drawing.canRedo} onClick={() => drawing.change({ kind: 'redo' })} hint="Y">
          {texts('tools.redo')}
        </Button>
        <Button onClick={() => drawing.change({ kind: 'commit', pixels: BLANK })}>
          {texts('tools.clear')}
        </Button>
      </div>
    </div>
  )
}

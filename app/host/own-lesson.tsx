import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  ASKS_FOR_A_CLASS,
  DEFAULT_PART,
  type Deck,
  MODES,
  PARTS_MAX,
  type Part,
} from '../../contracts/index.ts'
import { Button } from '../_components/button.tsx'
import { LESSON, lessonMinutes } from '../_lib/lesson.ts'
import styles from './own-lesson.module.css'
import { LESSON_CHOICES } from './read-settings.ts'
import settings from './settings.module.css'
import { useOptions } from './use-options.ts'

/** A part keeps its key while it moves, so that the focus moves with it. */
interface Row {
  readonly key: number
  readonly part: Part
}

interface FieldProps {
  name: string
  value: string | number
  options: readonly { value: string | number; text: string }[]
  disabled?: boolean
  onChoose: (value: string) => void
}

const Field = ({ name, value, options, disabled = false, onChoose }: FieldProps) => (
  <label className={styles.field}>
    <span className="caption">{name}</span>
    <select value={value} disabled={disabled} onChange={(event) => onChoose(event.target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  </label>
)

/** Of the decks those that need no more than their name, and pieces that a link brought. */
const deckKey = (deck: Deck): string => (typeof deck === 'string' ? deck : 'items')

interface PartProps {
  part: Part
  picked: readonly number[] | null
  onChange: (part: Part) => void
}

const PartFields = ({ part, picked, onChange }: PartProps) => {
  const texts = useTranslations('host')
  const games = useTranslations('games')
  const { decks, rounds, seconds, labels } = useOptions()
  const court = part.mode === 'tribunal'
  /** What a list offers is a part's; the form reads it once more (`RoomSettingsSchema`). */
  const change = (changed: { [K in keyof Part]?: unknown }) => onChange({ ...part, ...changed } as Part)
  return (
    <>
      <Field
        name={texts('settings.game')}
        value={part.mode}
        options={MODES.map((mode) => ({ value: mode, text: games(`modes.${mode}.name`) }))}
        onChoose={(mode) => change({ mode })}
      />
      {court ? (
        // The court has cases of its own.
        <Field
          name={texts('settings.deck')}
          value="suspects"
          options={[{ value: 'suspects', text: games('decks.suspects') }]}
          disabled
          onChoose={() => {}}
        />
      ) : (
        <Field
          name={texts('settings.deck')}
          value={deckKey(part.deck)}
          options={[...(picked ? [{ value: 'items', text: games('decks.handPicked') }] : []), ...decks]}
          onChoose={(deck) => change({ deck: deck === 'items' ? { items: picked } : deck })}
        />
      )}
      <Field
        name={texts('settings.rounds')}
        value={part.roundCount}
        options={rounds}
        onChoose={(count) => change({ roundCount: Number(count) })}
      />
      <Field
        name={texts('settings.seconds')}
        value={part.answerWindowS ?? 0}
        options={seconds}
        onChoose={(window) => change({ answerWindowS: Number(window) || null })}
      />
      <Field
        name={texts('settings.labels')}
        value={court || !ASKS_FOR_A_CLASS[part.mode] ? DEFAULT_PART.choiceCount : part.choiceCount}
        options={labels}
        disabled={court || !ASKS_FOR_A_CLASS[part.mode]}
        onChoose={(count) => change({ choiceCount: Number(count) })}
      />
    </>
  )
}

/** Parts in the host's own order, to begin with those of the prepared lesson. The form holds them as JSON. */
export const OwnLesson = ({
  picked,
  practice,
  onEdit,
}: {
  picked: readonly number[] | null
  practice: boolean
  onEdit: () => void
}) => {
  const texts = useTranslations('host')
  const title = useId()
  const [rows, setRows] = useState<readonly Row[]>(LESSON.parts.map((part, key) => ({ key, part })))
  const parts = rows.map(({ part }) => part)
  const full = rows.length === PARTS_MAX
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form is read anew when its parts have been drawn, at first for what was chosen before the page came alive.
  useEffect(onEdit, [rows])
  const list = useRef<HTMLOListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const added = useRef(false)
  // With the part itself: an effect of an earlier list may still be due when the next is asked for.
  useLayoutEffect(() => {
    if (added.current) list.current?.querySelector<HTMLElement>('li:last-child select')?.focus()
    added.current = false
  })
  const swap = (i: number) => setRows(rows.toSpliced(i - 1, 2, rows[i]!, rows[i - 1]!))
  const add = () => {
    added.current = true
    const key = Math.max(...rows.map((row) => row.key)) + 1
    setRows([...rows, { key, part: { ...DEFAULT_PART, roundCount: 3 } }])
  }
  const remove = (i: number) => {
    setRows(rows.toSpliced(i, 1))
    // The button that has the focus goes with its part.
    addButton.current?.focus()
  }
  return (
    <section className={`${settings.group} ${settings.wide} ${styles.own}`} aria-labelledby={title}>
      <h2 id={title} className="caption">
        {texts('settings.own.parts', { minutes: lessonMinutes(parts, practice) })}
      </h2>
      <input type="hidden" name={LESSON_CHOICES.own} value={JSON.stringify(parts)} />
      <ol ref={list} className={styles.parts}>
        {rows.map(({ key, part }, i) => (
          <li key={key}>
            <fieldset className={styles.part}>
              <legend className="visually-hidden">
                {texts('part', { part: i + 1, parts: rows.length })}
              </legend>
              <span className={`figure ${styles.number}`} aria-hidden="true">
                {i + 1}
              </span>
              <PartFields
                part={part}
                picked={picked}
                onChange={(changed) => setRows(rows.with(i, { key, part: changed }))}
              />
              <div className={styles.moves}>
                <Button
                  aria-disabled={i === 0}
                  aria-label={texts('settings.own.up', { part: i + 1 })}
                  onClick={() => i > 0 && swap(i)}
                >
                  ↑
                </Button>
                <Button
                  aria-disabled={rows.length === 1}
                  aria-label={texts('settings.own.remove', { part: i + 1 })}
                  onClick={() => rows.length > 1 && remove(i)}
                >
                  ×
                </Button>
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <Button ref={addButton} aria-disabled={full} onClick={() => full || add()}>
        {texts('settings.own.add')}
      </Button>
    </section>
  )
}

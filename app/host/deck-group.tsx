import { useTranslations } from 'use-intl'
import { CLASS_NAMES, type ModelId } from '../../contracts/index.ts'
import { ClassSilhouette } from '../_components/class-silhouette.tsx'
import { Garment } from '../_components/garment.tsx'
import { ModelMark } from '../_components/model-mark.tsx'
import { useWords } from '../_lib/use-words.ts'
import styles from './deck-group.module.css'
import { Option } from './option-group.tsx'
import { DECK_CHOICES } from './read-settings.ts'
import settings from './settings.module.css'
import { DEFAULT_DECK, useOptions } from './use-options.ts'

/** Pieces that somebody chose one by one, as a link brings them. */
export interface PickedDeck {
  readonly items: readonly number[]
  readonly name: string | null
  /** 784 grey values each, base64. */
  readonly images: readonly string[]
}

/** Without labels: the projector may be showing this. */
const Picked = ({ items, images }: PickedDeck) => {
  const texts = useTranslations('host')
  return (
    <div className={styles.panel} data-of={DECK_CHOICES.items}>
      <input type="hidden" name="items" value={items.join()} />
      <ul className={styles.pieces} aria-label={texts('settings.picked.pieces')}>
        {images.map((imageBase64, i) => (
          <li key={items[i]}>
            <Garment
              imageBase64={imageBase64}
              alt={texts('settings.picked.piece', { number: i + 1 })}
              scale={2}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

const Classes = () => {
  const texts = useTranslations('host')
  const words = useWords()
  return (
    <fieldset className={styles.panel} data-of={DECK_CHOICES.classes}>
      <legend className="caption">{texts('settings.byClass.legend')}</legend>
      <div className={styles.tags}>
        {CLASS_NAMES.map((_, label) => (
          <label key={words.className(label)} className={styles.tag}>
            <input type="checkbox" name="classes" value={label} />
            <span>
              <ClassSilhouette label={label} size={26} />
              {words.className(label)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const OnlyRight = ({ models }: { models: readonly { model: ModelId; pieces: number }[] }) => {
  const texts = useTranslations('host')
  const words = useWords()
  return (
    <fieldset className={styles.panel} data-of={DECK_CHOICES.onlyRight}>
      <legend className="caption">{texts('settings.onlyRight.legend')}</legend>
      <div className={settings.options}>
        {models.map(({ model, pieces }, i) => (
          <Option
            key={model}
            name="onlyRight"
            value={model}
            text={words.modelName(model)}
            line={texts('settings.onlyRight.pieces', { count: pieces })}
            mark={<ModelMark model={model} size={22} />}
            chosen={i === 0}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface Props {
  picked: PickedDeck | null
  onlyRight: readonly { model: ModelId; pieces: number }[]
}

/** The decks; of one that needs more than its name, what it needs unfolds beneath. */
export const DeckGroup = ({ picked, onlyRight }: Props) => {
  const texts = useTranslations('host')
  const { decks } = useOptions()
  const initial = picked ? DECK_CHOICES.items : DEFAULT_DECK
  return (
    <fieldset className={`${settings.group} ${settings.wide}`} data-single>
      <legend className="caption">{texts('settings.deck')}</legend>
      <div className={settings.options}>
        {picked && (
          <>
            <Option
              name="deck"
              value={DECK_CHOICES.items}
              text={texts('settings.picked.name', { count: picked.items.length })}
              line={picked.name ?? texts('settings.picked.line')}
              chosen
            />
            <Picked {...picked} />
          </>
        )}
        {decks.map((deck) => (
          <Option key={deck.value} {...deck} name="deck" chosen={deck.value === initial} />
        ))}
        <Option
          name="deck"
          value={DECK_CHOICES.classes}
          text={texts('settings.byClass.name')}
          line={texts('settings.byClass.line')}
          chosen={false}
        />
        <Option
          name="deck"
          value={DECK_CHOICES.onlyRight}
          text={texts('settings.onlyRight.name')}
          line={texts('settings.onlyRight.line')}
          chosen={false}
        />
        <Classes />
        <OnlyRight models={onlyRight} />
      </div>
    </fieldset>
  )
}

import Link from 'next/link'
import type { ModelSummary, Pace, Pair } from '../../../contracts/index.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { describeNext } from '../_lib/describe-next.ts'
import {
  describeCalibration,
  describeClasses,
  describeConfusion,
  describeOverfit,
} from '../_lib/interpret.ts'
import { Section } from '../_parts/section.tsx'
import styles from './interpretation.module.css'

interface Props {
  model: ModelSummary
  next: ModelSummary | null
  /** This recipe and the next on the same items, where the pack says it. */
  pair: Pair | null
  /** What trainings take on one device, where the pack says it. */
  pace: Pace | null
}

/** What the figures mean, in sentences made of them. */
export const Interpretation = async ({ model, next, pair, pace }: Props) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const { house, asPublished } = model
  const classes = describeClasses(texts, words, house.metrics)
  const parts = [
    ...(classes ? [{ title: texts('interpretation.parts.classes'), text: classes }] : []),
    { title: texts('interpretation.parts.confusion'), text: describeConfusion(texts, words, house.metrics) },
    { title: texts('interpretation.parts.overfit'), text: describeOverfit(texts, words, house) },
    ...(asPublished
      ? [
          {
            title: texts('interpretation.parts.overfitSettings'),
            text: describeOverfit(texts, words, asPublished),
          },
        ]
      : []),
    { title: texts('interpretation.parts.calibration'), text: describeCalibration(texts, words, house) },
  ]
  return (
    <Section
      id="interpretation"
      kicker={texts('interpretation.kicker')}
      title={texts('interpretation.title')}
    >
      <div className={styles.parts}>
        {parts.map(({ title, text }) => (
          <div key={title} className={styles.part}>
            <h3 className="caption">{title}</h3>
            <p>{text}</p>
          </div>
        ))}
        {next && (
          <div className={styles.part}>
            <h3 className="caption">{texts('interpretation.parts.next')}</h3>
            <p>
              {describeNext(texts, words, model, next, pair, pace)}{' '}
              <Link href={`/models/compare?a=${model.recipe}&b=${next.recipe}`}>
                {texts('interpretation.itemByItem')}
              </Link>
            </p>
          </div>
        )}
      </div>
    </Section>
  )
}

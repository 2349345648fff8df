import Link from 'next/link'
import type { ModelSummary, Pair } from '../../../contracts/index.ts'
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
}

/** What the figures mean, in sentences made of them. */
export const Interpretation = ({ model, next, pair }: Props) => {
  const { house, asPublished } = model
  const classes = describeClasses(house.metrics)
  const parts = [
    ...(classes ? [{ title: 'Best and worst', text: classes }] : []),
    { title: 'What it mixes up', text: describeConfusion(house.metrics) },
    { title: 'Overfitting, house', text: describeOverfit(house) },
    ...(asPublished ? [{ title: 'Overfitting, deck’s settings', text: describeOverfit(asPublished) }] : []),
    { title: 'Confidence', text: describeCalibration(house) },
  ]
  return (
    <Section id="interpretation" kicker="Interpretation" title="What it says">
      <div className={styles.parts}>
        {parts.map(({ title, text }) => (
          <div key={title} className={styles.part}>
            <h3 className="caption">{title}</h3>
            <p>{text}</p>
          </div>
        ))}
        {next && (
          <div className={styles.part}>
            <h3 className="caption">What the next recipe tries</h3>
            <p>
              {describeNext(model, next, pair)}{' '}
              <Link href={`/models/compare?a=${model.recipe}&b=${next.recipe}`}>Item by item</Link>
            </p>
          </div>
        )}
      </div>
    </Section>
  )
}

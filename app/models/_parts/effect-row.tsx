import type { AxisEffect } from '../../../contracts/index.ts'
import { linearScale, type Range } from '../../_lib/scale.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { bestValues } from '../_lib/search-effects.ts'
import { valueWord } from '../_lib/search-lines.ts'
import styles from './search-plot.module.css'

/** The values of a setting side by side, each the median of its trials as a pin in the band of their quartiles, and their number. */
export const EffectRow = async ({ effect, domain }: { effect: AxisEffect; domain: Range }) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const { axis, told, values } = effect
  const y = linearScale(domain, [100, 0])
  const best = bestValues(effect)
  return (
    <li className={styles.effect}>
      <h4 className={styles.name}>{texts(`search.axes.${axis}`)}</h4>
      {told ? (
        <ul className={styles.columns}>
          {values.map(({ value, count, median, quartiles }) => (
            <li key={value} className={styles.column} data-best={best.includes(value)}>
              <span className={styles.track} aria-hidden="true">
                {median !== null && quartiles && (
                  <>
                    <span
                      className={styles.quartiles}
                      style={{ top: `${y(quartiles[1])}%`, height: `${y(quartiles[0]) - y(quartiles[1])}%` }}
                    />
                    <span className={styles.median} style={{ top: `${y(median)}%` }} />
                  </>
                )}
              </span>
              <span className={styles.word}>{valueWord(words, value)}</span>{' '}
              <span className={`figure ${styles.percent}`}>{words.percent(median)}</span>{' '}
              <span className={`figure ${styles.count}`}>
                {texts('search.count', { count: words.count(count) })}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.untold}>{texts('search.untold')}</p>
      )}
    </li>
  )
}

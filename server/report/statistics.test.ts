import { describe, expect, it } from 'vitest'
import type { AccuracyView } from '../../contracts/index.ts'
import { roomCreated } from '../game/testing/example-pack.ts'
import { compareAccuracy } from './compare-accuracy.ts'
import { compareClasses } from './compare-classes.ts'
import { countConfusion } from './count-confusion.ts'
import { describeItem } from './describe-item.ts'
import { findHardest } from './find-hardest.ts'
import { judgeDuels } from './judge-duels.ts'
import { judgeMajority, majorityIsRight } from './judge-majority.ts'
import { listStudents } from './list-students.ts'
import { type PlayedRound, replayGames } from './replay-games.ts'
import {
  BOOT,
  COAT,
  exampleLog,
  exampleReportPack,
  joins,
  MODELS,
  plays,
  SHIRT,
} from './testing/example-log.ts'

const record = replayGames(exampleLog())
const rounds = record.games.flatMap((game) => game.rounds)
const firstGame = record.games[0]!.rounds
const pack = exampleReportPack()

const share = ({ right, asked, accuracy }: AccuracyView) => [right, asked, accuracy]
/** Rounds in which nobody is in the room. */
const deserted = replayGames([
  roomCreated(),
  ...plays({ round: 1, label: SHIRT, answers: {}, models: [SHIRT, SHIRT] }),
]).games[0]!.rounds

describe('an item', () => {
  it('R-REPORT-4: tells answers per class, and the share of those asked who were right with its interval', () => {
    const item = describeItem(firstGame[2]!, pack)
    expect(item).toMatchObject({ game: 1, round: 3, itemIndex: 2, label: SHIRT, answeredCount: 4 })
    expect(item.answerCounts).toEqual([0, 0, 0, 0, 2, 0, 2, 0, 0, 0])
    expect(share(item.people)).toEqual([2, 4, 0.5])
    // Two of four: (½ ± 1.96·√(1/16 + 3.8415/64)) after the shift by z²: 15 % and 85 %.
    expect(item.people.interval![0]).toBeCloseTo(0.15, 2)
    expect(item.people.interval![1]).toBeCloseTo(0.85, 2)
    expect(Buffer.from(item.imageBase64, 'base64')).toHaveLength(784)
  })

  it('R-REPORT-2: no answer counts as not right', () => {
    const item = describeItem(firstGame[1]!, pack)
    expect(share(item.people)).toEqual([2, 3, 2 / 3])
    expect(item.answeredCount).toBe(2)
  })

  it('R-REPORT-4: asked of nobody it has no share', () => {
    expect(describeItem(deserted[0]!, pack).people).toEqual({
      right: 0,
      asked: 0,
      accuracy: null,
      interval: null,
    })
  })
})

describe('the hardest items', () => {
  const of = (each: readonly PlayedRound[]) => findHardest(each.map((round) => describeItem(round, pack)))

  it('R-REPORT-4: are those that the smallest share had right, then those that fewer models had', () => {
    // Shares ⅔, ⅔, ½, ¾; of the two alike, each was right for one model, so the earlier comes first.
    expect(of(rounds)).toEqual([2, 0, 1, 3])
    const alike = { ...firstGame[1]!, modelAnswers: [] }
    expect(of([firstGame[0]!, alike])).toEqual([1, 0])
  })

  it('R-REPORT-4: leave out what everybody had right or nobody was asked', () => {
    const everybody = { ...firstGame[0]!, asked: new Set(['a', 'c']) }
    expect(of([everybody, ...deserted])).toEqual([])
  })
})

describe('people and models', () => {
  it('R-REPORT-5: are compared on the same items, people by the mean share of those asked', () => {
    const { people, models } = compareAccuracy(firstGame, MODELS)
    expect(people.right).toBeCloseTo(2 / 3 + 2 / 3 + 1 / 2, 12)
    expect(people.asked).toBe(3)
    expect(models.map(share)).toEqual([
      [1, 3, 1 / 3],
      [2, 3, 2 / 3],
    ])
  })

  it('R-REPORT-5: have no figures on items that nobody was asked', () => {
    const { people, models } = compareAccuracy(deserted, MODELS)
    expect([people, ...models].map(({ accuracy, interval }) => [accuracy, interval])).toEqual(
      Array(3).fill([null, null]),
    )
  })

  it('R-REPORT-5: a model that came with another pack is measured where it played', () => {
    const later = { ...firstGame[0]!, modelAnswers: [{ model: 'tiny', choice: SHIRT, confidence: 1 }] }
    const { models } = compareAccuracy([...firstGame.slice(1), later], ['cnn1', 'tiny'])
    expect(models.map(share)).toEqual([
      [1, 2, 0.5],
      [1, 1, 1],
    ])
  })
})

describe('a class', () => {
  it('R-REPORT-6: has its support and the recall of people and models on the same items', () => {
    const classes = compareClasses(rounds, MODELS)
    expect(classes.map(({ support }) => support)).toEqual([0, 0, 0, 0, 1, 0, 2, 0, 0, 1])
    const shirts = classes[SHIRT]!
    // ⅔ and ½ of those asked; logreg had the second right, cnn1 the first.
    expect(shirts.people.accuracy).toBeCloseTo(7 / 12, 12)
    expect(shirts.models.map(share)).toEqual([
      [1, 2, 0.5],
      [1, 2, 0.5],
    ])
    expect(classes[BOOT]!.people.accuracy).toBe(3 / 4)
    expect(classes[0]!.people).toMatchObject({ accuracy: null, interval: null })
  })
})

describe('the confusion matrices', () => {
  const row = (entries: Readonly<Record<number, number>>) =>
    Array.from({ length: 10 }, (_, k) => entries[k] ?? 0)

  it('R-REPORT-7: count people’s answers by label and answer, and a model’s on the same items', () => {
    const { people, models } = countConfusion(rounds, MODELS)
    expect(people[SHIRT]).toEqual(row({ [SHIRT]: 4, [COAT]: 3 }))
    expect(people[COAT]).toEqual(row({ [COAT]: 2 }))
    expect(people[BOOT]).toEqual(row({ [BOOT]: 3, 7: 1 }))
    expect(people.flat().reduce((a, b) => a + b)).toBe(13)
    expect(models[0]![SHIRT]).toEqual(row({ [COAT]: 1, [SHIRT]: 1 }))
    expect(models[1]![SHIRT]).toEqual(row({ [COAT]: 1, [SHIRT]: 1 }))
    expect(models[0]![COAT]).toEqual(row({ 2: 1 }))
    expect(models[0]!.flat().reduce((a, b) => a + b)).toBe(4)
  })
})

describe('the majority', () => {
  it('R-REPORT-8: is right where the label has more answers than any other class; a tie or silence is not', () => {
    expect(rounds.map(majorityIsRight)).toEqual([true, true, false, true])
    expect(majorityIsRight(deserted[0]!)).toBe(false)
  })

  it('R-REPORT-8: meets each model in an exact McNemar test', () => {
    const { accuracy, duels } = judgeMajority(rounds, MODELS)
    expect(share(accuracy)).toEqual([3, 4, 0.75])
    // Right in 1, 2 and 4, where logreg was wrong; wrong in 3. Two-sided: 2·(1 + 4)/16.
    expect(duels[0]).toEqual({ model: 'logreg', onlyPeople: 3, onlyModel: 1, pValue: 0.625, pHolm: 1 })
    // cnn1 was right and wrong in the very same rounds.
    expect(duels[1]).toEqual({ model: 'cnn1', onlyPeople: 0, onlyModel: 0, pValue: 1, pHolm: 1 })
  })

  it('R-REPORT-8: the p-values are adjusted for the number of models', () => {
    const six = Array.from({ length: 6 }, () => firstGame[0]!)
    const [logreg, cnn1] = judgeDuels(six, MODELS, () => true)
    // logreg is wrong six times out of six: 2/2⁶, times two models.
    expect(logreg).toMatchObject({ onlyPeople: 6, onlyModel: 0 })
    expect(logreg!.pValue).toBeCloseTo(0.03125, 12)
    expect(logreg!.pHolm).toBeCloseTo(0.0625, 12)
    expect(cnn1).toMatchObject({ onlyPeople: 0, onlyModel: 0, pValue: 1, pHolm: 1 })
  })
})

describe('the students', () => {
  const students = listStudents(record.state, record.games)

  it('R-REPORT-9: are those asked, with what they had right in all games, and their points', () => {
    expect(students.map((s) => [s.nickname, s.points, s.answeredCount, ...share(s.accuracy)])).toEqual([
      ['Name a', 975 * 3, 4, 3, 4, 0.75],
      ['Name b', 950, 4, 1, 4, 0.25],
      ['Name c', 925 * 3, 3, 3, 4, 0.75],
      ['Name d', 900 * 2, 2, 2, 2, 1],
    ])
  })

  it('R-REPORT-9: with the Wilson interval of that', () => {
    // 3 of 4: centre (.75 + z²/8)/(1 + z²/4) = .6275, half-width z·√(.1875/4 + z²/64)/(1 + z²/4) = .3269.
    const [from, to] = students[0]!.accuracy.interval!
    expect(from).toBeCloseTo(0.3006, 4)
    expect(to).toBeCloseTo(0.9544, 4)
  })

  it('R-REPORT-9: by class', () => {
    const [, b] = students
    expect(b!.perClass[SHIRT]).toEqual({ right: 0, asked: 2 })
    expect(b!.perClass[COAT]).toEqual({ right: 1, asked: 1 })
    expect(b!.perClass[0]).toEqual({ right: 0, asked: 0 })
  })

  it('R-REPORT-9: one who was never asked is not listed', () => {
    const log = [...exampleLog(), joins('late')]
    const { state, games } = replayGames(log)
    expect(listStudents(state, games).map((s) => s.playerId)).toEqual(['a', 'b', 'c', 'd'])
  })
})

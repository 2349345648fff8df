import { z } from 'zod'
import { CORRUPTION_IDS, CORRUPTION_STRENGTHS } from './corruptions.ts'

export const CorruptionIdSchema = z.enum(CORRUPTION_IDS)
export type CorruptionId = z.infer<typeof CorruptionIdSchema>

const RateSchema = z.number().min(0).max(1)
const CountSchema = z.number().int().nonnegative()
const RecipeIdSchema = z.string().min(1)

/** Two recipes on the same test items, as numbers of items and what follows from them. */
export const PairSchema = z.object({
  a: RecipeIdSchema,
  b: RecipeIdSchema,
  bothRight: CountSchema,
  onlyA: CountSchema,
  onlyB: CountSchema,
  bothWrong: CountSchema,
  /** Exact two-sided McNemar. */
  pValue: RateSchema,
  /** The same, adjusted for the number of pairs by Holm. */
  pHolm: RateSchema,
  /** Cohen's κ of being right; null where chance alone makes the two agree. */
  errorConsistency: z.number().min(-1).max(1).nullable(),
})
export type Pair = z.infer<typeof PairSchema>

/** Items counted by what the contestants' answers have in common. */
export const AgreementSchema = z
  .object({
    models: z.array(RecipeIdSchema).min(1),
    /** Entry k: items that exactly k models got right. */
    rightCounts: z.array(CountSchema),
    /** Entry k − 1: items with exactly k different answers. */
    distinctCounts: z.array(CountSchema),
    allWrong: CountSchema,
    /** Of those, where all gave the same answer. */
    allWrongSameAnswer: CountSchema,
    /** Of those, where the mean calibrated confidence is at least .9: the label is suspect, and the game leaves the item out. */
    allWrongSameAnswerConfident: CountSchema,
  })
  .refine(
    (a) => a.rightCounts.length === a.models.length + 1 && a.distinctCounts.length === a.models.length,
    {
      error: 'agreement must count 0 … n models right and 1 … n different answers',
    },
  )

const AmountsSchema = z.array(z.number().positive()).length(CORRUPTION_STRENGTHS)

/** A recipe's accuracy on spoiled test items. */
export const RobustnessSchema = z.object({
  recipe: RecipeIdSchema,
  corruption: CorruptionIdSchema,
  /** Size of the fixed subset of test items, the same for every corruption and strength, and of recipes that take long a part of the others'. */
  items: z.number().int().positive(),
  /** By strength, from 1 on. */
  accuracies: z.array(RateSchema).length(CORRUPTION_STRENGTHS),
  /** On the same items, unspoiled. */
  clean: RateSchema,
})
export type Robustness = z.infer<typeof RobustnessSchema>

/** `content/analysis.json`: what the recipes' house trainings have in common on the test items, and where they differ. */
export const AnalysisSchema = z.object({
  /** Every two recipes once, in the pack's order. */
  pairs: z.array(PairSchema),
  agreement: AgreementSchema,
  /** What each strength of each corruption means. */
  corruptions: z.array(z.object({ id: CorruptionIdSchema, unit: z.string().min(1), amounts: AmountsSchema })),
  robustness: z.array(RobustnessSchema),
  /** How x and y of the item table came about; null where they were not made. */
  embedding: z
    .object({
      /** Whose activations. */
      recipe: RecipeIdSchema,
      neighbours: z.number().int().positive(),
      minDist: z.number().nonnegative(),
      seed: z.number().int(),
    })
    .nullable(),
})
export type Analysis = z.infer<typeof AnalysisSchema>

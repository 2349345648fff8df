import type { TrainingPlan } from '../recipes/recipe.ts'

interface Wanted {
  epochs?: number
  batch?: number
  limit?: number
}

/** In what a run was asked to depart from its recipe's plan, in sentences for its record; none where it was not. */
export const noteDepartures = (
  plan: Pick<TrainingPlan, 'epochs' | 'batchSize'>,
  { epochs = plan.epochs, batch = plan.batchSize, limit }: Wanted,
): string[] => [
  ...(limit === undefined ? [] : [`A trial: only ${limit} of the 60,000 items were used.`]),
  ...(epochs === plan.epochs
    ? []
    : [`${epochs} ${epochs === 1 ? 'epoch' : 'epochs'} instead of the recipe’s ${plan.epochs}.`]),
  ...(batch === plan.batchSize ? [] : [`Batches of ${batch} instead of the recipe’s ${plan.batchSize}.`]),
]

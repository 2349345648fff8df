/**
 * What people reach, from the dataset's README ("Crowd-sourced evaluation of human performance"): the majority of three labels
 * each on 1,000 test images. A figure of others, so it is not in the pack.
 */
export const HUMAN_REFERENCE = {
  accuracy: 0.835,
  source: 'https://github.com/zalandoresearch/fashion-mnist#benchmark',
} as const

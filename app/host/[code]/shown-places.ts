import type { PodiumPlaceView } from '../../../contracts/index.ts'

const PLACES_SHOWN = 3

/** The places that a class is shown: the first three, of them only who has something. Where nobody has, the first. */
export const shownPlaces = <P extends Pick<PodiumPlaceView, 'points' | 'right'>>(
  places: readonly P[],
): P[] => {
  // Nobody is put on a podium in front of a class for having had nothing right.
  const shown = places.slice(0, PLACES_SHOWN).filter(({ points, right }) => (points ?? right) > 0)
  return shown.length > 0 ? shown : places.slice(0, 1)
}

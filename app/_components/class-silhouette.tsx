import type { Label } from '../../contracts/index.ts'

/** Outlines on a field of 32 × 32, cut out with even-odd where a class is told by what is inside. */
export const CLASS_OUTLINES: readonly string[] = [
  // T-shirt: short wide sleeves, round neck
  'M11.5 4.5C12.5 7 19.5 7 20.5 4.5L25 6.3 30 13l-4.6 3.3L23 13.6V28H9V13.6l-2.4 2.7L2 13 7 6.3z',
  // Trouser: two legs
  'M9.5 3h13l2 26h-6.2L16 11.5 13.7 29H7.5zM9.3 5.2v1.1h13.5V5.2z',
  // Pullover: long sleeves, a ribbed hem
  'M11.5 4.5c1 2 8 2 9 0L25 6.3l4.6 18.9-4.1 1.3-2.5-9V25H9v-7.5l-2.5 9-4.1-1.3L7 6.3zM9 26.2h14V29H9z',
  // Dress: straps, a waist, a wide skirt
  'M11 3h1.9l.7 4.4c1.5 1.4 3.3 1.4 4.8 0L19.100 3H21l.9 6.500-1.500 5.500L26 29H6l5.600-14-1.500-5.500z',
  // Coat: long, open at the front, lapels
  'M12 3.500h8L25.500 6 29 23.500l-3.800.8L23 15v14.500h-6.400V11.500L20 7.500l-4 3-4-3 3.400 4v18H9V15l-2.200 9.300-3.800-.8L6.500 6z',
  // Sandal: sole, heel and straps
  'M2 24.500c5-.5 8-2 11-5l5-6 2.500 1.600-4 6c3 2 6.500 1.500 9.500-8.100l2.300.6L30 27h-2.800l-1-5.500c-2 3-5.200 4.500-9.200 4.500H2zM9 19.500l-4.500-6 1.800-1.400 5 6zM22.500 15c-1.500-3-1-5.500 1.500-7.500l1.600 1.600c-1.500 1.300-1.700 2.700-.8 4.600z',
  // Shirt: collar, placket, cuffs
  'M12 3.500 16 6l4-2.500L25.500 6 29 24l-3.800.8L23 14.500V29H9V14.500L6.800 24.800 3 24 6.500 6zM15.500 9v18.500h1V9zM11.300 5l2.400 4L16 7.300 18.300 9l2.400-4-.9-.4L16 6.900l-3.800-2.300z',
  // Sneaker: low, laces, a thick sole
  'M3 12.500c2 1.500 5 1.500 7-.5l1.200-1.500L22 19c2.500 1 6.500 1 8 3.500v2H2v-8zM2 25.700h28V28H2zM13.200 13.300l-1.700 2 .9.7 1.700-2zM16 15.500l-1.700 2 .9.7 1.700-2zM18.800 17.700l-1.700 2 .9.7 1.700-2z',
  // Bag: a body under a handle
  'M9.500 13V11a6.500 6.500 0 0 1 13 0v2H29l1 15H2l1-15zM12 13h8v-2a4 4 0 0 0-8 0zM4.500 17.500v1.200h23v-1.200z',
  // Ankle boot: a shaft, a heel
  'M9 3h12l-.5 11c2 3.500 8.500 3 9 8.500V25H14.500l-1 4H8.500zM20.300 26H30v2.500H15.500l.6-2.500zM9.200 6v1.100h11.500V6z',
]

/** A drawn sign of a class; its name stands beside it. */
export const ClassSilhouette = ({ label, size = 28 }: { label: Label; size?: number }) => (
  <svg
    viewBox="0 0 32 32"
    width={size}
    height={size}
    fill="currentColor"
    fillRule="evenodd"
    style={{ flex: 'none' }}
    aria-hidden="true"
  >
    <path d={CLASS_OUTLINES[label]} />
  </svg>
)

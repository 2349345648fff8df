const FABRICS =
  'Amber Ample Argyle Bold Bright Brisk Calico Candid Canvas Cashmere Chic Corduroy Cotton Crisp Dapper Denim Dotted Felt Flannel Gentle Gilded Hazel Humble Indigo Ivory Jolly Keen Lace Linen Loden Lucid Merino Misty Mohair Muslin Neat Nimble Paisley Pearl Plaid Pleated Plush Poplin Proud Quick Quiet Quilted Ribbed Rosy Sable Satin Sharp Silk Smart Snug Striped Suede Sunny Swift Tall Tartan Tidy Tweed Twill Velvet Vivid Warm Witty Woollen'.split(
    ' ',
  )
const CREATURES =
  'Badger Beetle Bobbin Button Collar Crane Cricket Cuff Curlew Dove Falcon Finch Fox Gecko Hare Hem Heron Ibis Jay Kite Koala Lark Lemur Loom Lynx Magpie Marten Mitten Moth Needle Newt Otter Owl Panda Parka Pin Plover Pocket Quail Raven Robin Sash Scarf Seal Sparrow Spool Stitch Stork Swan Thimble Toad Toucan Walrus Weaver Wren Zebra Zipper'.split(
    ' ',
  )

/**
 * A nickname out of about four thousand.
 *
 * @param random in [0, 1)
 */
export const makeNickname = (random: () => number = Math.random): string => {
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)]!
  return `${pick(FABRICS)} ${pick(CREATURES)}`
}

/** Every nickname there is. */
export const allNicknames = (): string[] => FABRICS.flatMap((a) => CREATURES.map((b) => `${a} ${b}`))

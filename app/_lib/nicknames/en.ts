import type { NicknameWords } from '../nickname.ts'

/** What a thing of fashion is like, then an animal or a thing of the workshop. */
const words: NicknameWords = {
  first:
    'Amber Ample Argyle Bold Bright Brisk Calico Candid Canvas Cashmere Chic Corduroy Cotton Crisp Dapper Denim Dotted Felt Flannel Gentle Gilded Hazel Humble Indigo Ivory Jolly Keen Lace Linen Loden Lucid Merino Misty Mohair Muslin Neat Nimble Paisley Pearl Plaid Pleated Plush Poplin Proud Quick Quiet Quilted Ribbed Rosy Sable Satin Sharp Silk Smart Snug Striped Suede Sunny Swift Tall Tartan Tidy Tweed Twill Velvet Vivid Warm Witty Woollen'.split(
      ' ',
    ),
  second:
    'Badger Beetle Bobbin Button Collar Crane Cricket Cuff Curlew Dove Falcon Finch Fox Gecko Hare Hem Heron Ibis Jay Kite Koala Lark Lemur Loom Lynx Magpie Marten Mitten Moth Needle Newt Otter Owl Panda Parka Pin Plover Pocket Quail Raven Robin Sash Scarf Seal Sparrow Spool Stitch Stork Swan Thimble Toad Toucan Walrus Weaver Wren Zebra Zipper'.split(
      ' ',
    ),
  between: ' ',
}
export default words

/** The greys of an item out of base64. */
export const greysOf = (imageBase64: string): Uint8Array =>
  Uint8Array.from(atob(imageBase64), (character) => character.charCodeAt(0))

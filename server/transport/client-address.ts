const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/

/**
 * Where a request comes from. Behind a proxy on this very machine that is what the proxy says last; anybody else's word for it
 * is not taken.
 */
export const clientAddress = (
  remote: string | undefined,
  forwardedFor: string | readonly string[] | undefined,
): string => {
  const said = [forwardedFor ?? []].flat().join(',').split(',').at(-1)?.trim()
  return said && LOOPBACK.test(remote ?? '') ? said : (remote ?? '')
}

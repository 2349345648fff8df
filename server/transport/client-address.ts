import { BlockList, isIP } from 'node:net'

/** Proxies whose word is taken for where a request comes from: those on this very machine, and those that the installation names. */
const trusted = new BlockList()
trusted.addSubnet('127.0.0.0', 8)
trusted.addAddress('::1', 'ipv6')

const family = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** An address such as 10.0.0.5 or a network such as 10.0.0.0/24. */
export const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/')
  const most = isIP(address) === 6 ? 128 : 32
  return (
    isIP(address) !== 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}

/** Once, at the start of the server. @param networks each as `isNetwork` says */
export const trustProxies = (networks: readonly string[]): void => {
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    if (bits === undefined) trusted.addAddress(address, family(address))
    else trusted.addSubnet(address, Number(bits), family(address))
  }
}

/**
 * Where a request comes from. Behind a trusted proxy that is what the proxy says last; anybody else's word for it is not taken.
 */
export const clientAddress = (
  remote: string | undefined,
  forwardedFor: string | readonly string[] | undefined,
): string => {
  const said = [forwardedFor ?? []].flat().join(',').split(',').at(-1)?.trim()
  return said && isIP(remote ?? '') && trusted.check(remote!, family(remote!)) ? said : (remote ?? '')
}

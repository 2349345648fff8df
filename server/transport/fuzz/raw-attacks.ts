import { connect } from 'node:net'
import type { Random } from '../../game/random.ts'
import { oneOf } from './nasty-values.ts'

const PACKETS = [
  ...['2["room:peek",{"code":"ACDE"}]', '21["session:resume",{"code":"ACDE","role":"host","token":"x"}]'],
  ...[
    '2["answer:submit",{"round":1,"choice":1}]',
    '2',
    '2[',
    '2{}',
    '2[]',
    '2["disconnect"]',
    '2["error",1]',
  ],
  ...['2["connection",{}]', '299999999999999999999["room:peek",{}]', '3[]', '31[1]', '4"x"', '4{}', '1', '5'],
  ...[
    '0',
    '0{"a":1}',
    '0/admin,',
    '0/admin,{"token":"x"}',
    '2/admin,["x"]',
    '51-["x",{"_placeholder":true,"num":0}]',
  ],
  ...[
    '59999-["x"]',
    '61-1[]',
    '5-["room:peek"]',
    '51-["room:peek",{"_placeholder":true,"num":9}]',
    'x',
    '-1',
    '\0',
  ],
  ...[
    '2["room:peek",{"__proto__":{"polluted":1}}]',
    `2${'['.repeat(5_000)}`,
    `2["room:peek",${'{"a":'.repeat(2_000)}`,
  ],
]

/** A packet of Socket.IO that is none, or one with some characters changed. */
export const badPacket = (random: Random): string => {
  const packet = oneOf(random, PACKETS)
  if (random() < 0.4 || packet.length === 0) return packet
  const at = Math.floor(random() * packet.length)
  return `${packet.slice(0, at)}${String.fromCharCode(Math.floor(random() * 256))}${packet.slice(at + Math.floor(random() * 3))}`
}

/** Frames of the engine below: a type and anything. */
export const badFrame = (random: Random): string | Buffer =>
  random() < 0.3
    ? Buffer.from(Array.from({ length: 20 }, () => Math.floor(random() * 256)))
    : `${oneOf(random, ['0', '1', '3', '4', '5', '6', '7', 'b', ''])}${badPacket(random)}`

const QUERIES = [
  '?EIO=4&transport=polling',
  '?EIO=4&transport=polling&sid=none',
  '?EIO=4&transport=websocket',
  '?EIO=99',
]

const REQUESTS: readonly ((random: Random) => string)[] = [
  () => '\r\n\r\n',
  () => 'GET\r\n\r\n',
  () => `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`,
  () => `GET / HTTP/1.1\r\n${'X: y\r\n'.repeat(500)}\r\n`,
  () => 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
  () =>
    'POST /api/claims HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  () => 'POST /api/claims HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n',
  () => 'GET //// HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  () => 'GET /%00%ff%c0%ae HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  () => 'GET http://[::1/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  () => 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n',
  () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  () =>
    'GET /api/rooms/__proto__/report HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \xff\r\nConnection: close\r\n\r\n',
  (random) =>
    `${oneOf(random, ['GET', 'POST', 'PUT', 'OPTIONS'])} /socket.io/${oneOf(random, QUERIES)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  (random) =>
    `GET /socket.io/${oneOf(random, QUERIES)} HTTP/1.1\r\nHost: a\r\nUpgrade: ${oneOf(random, ['websocket', 'h2c', ''])}\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${oneOf(random, ['x', 'dGhlIHNhbXBsZSBub25jZQ=='])}\r\n\r\n\x81\xff\xff`,
]

/** Some of it is never answered: the server waits for the rest. */
const PATIENCE_MS = 30

/** Writes something that is no good request, and waits until the server has answered or hung up. */
export const badRequest = (port: number, random: Random): Promise<void> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    const end = () => {
      socket.destroy()
      done()
    }
    socket.setTimeout(PATIENCE_MS, end)
    socket.once('data', end).once('error', end).once('close', end)
    socket.write(oneOf(random, REQUESTS)(random), 'latin1')
  })

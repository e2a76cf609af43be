import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import { selfSigned } from './certificate.ts'

/** What is served for one address. */
export interface Answer {
  readonly body: string | Buffer
  /** Content type; `text/html; charset=utf-8` when left out. */
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sends this many characters of the body at once and the rest half a second later, as a slow line does. */
  readonly pauseAt?: number
  /** Sends the body in pieces of this many characters, one every 30 milliseconds. */
  readonly pieces?: number
}

export interface SampleProxy {
  /** `http://127.0.0.1:PORT`, for the browser's proxy setting. */
  readonly address: string
  /** Host and port of everything asked for that is not served here, and was refused. */
  readonly refused: string[]
  /** Full address of everything asked of a host that is served here, in order. */
  readonly asked: string[]
  close(): Promise<void>
}

const listen = (server: Server) =>
  new Promise<number>(resolve => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))

async function trickle(response: ServerResponse, body: string | Buffer, size: number): Promise<void> {
  for (let at = 0; at < body.length; at += size) {
    response.write(body.slice(at, at + size))
    await new Promise(done => setTimeout(done, 30))
  }
  response.end()
}

/**
 * A proxy on the loopback that answers for `hosts`, by TLS or without, and refuses everything else: the browser sees a
 * page under its real address, and nothing leaves the machine. `answer` gives what stands at an address, null for a 404.
 */
export async function startProxy(
  hosts: ReadonlySet<string>,
  answer: (url: URL) => Answer | null,
): Promise<SampleProxy> {
  const refused: string[] = []
  const asked: string[] = []
  const sockets = new Set<Socket>()

  const serve = (url: URL, response: ServerResponse) => {
    asked.push(url.href)
    const found = answer(url)
    const type = found?.type ?? 'text/html; charset=utf-8'
    response.writeHead(found ? 200 : 404, { 'content-type': type, ...found?.headers })
    const { body = '', pauseAt = 0, pieces = 0 } = found ?? {}
    if (pieces) return void trickle(response, body, pieces)
    if (pauseAt) response.write(body.slice(0, pauseAt))
    setTimeout(() => response.end(body.slice(pauseAt)), pauseAt && 500)
  }

  const secure = createHttps(selfSigned([...hosts]), (request: IncomingMessage, response) =>
    serve(new URL(request.url ?? '/', `https://${request.headers.host}`), response),
  )
  const securePort = await listen(secure)

  const proxy = createHttp((request, response) => {
    const address = request.url ?? ''
    const url = URL.canParse(address) ? new URL(address) : null
    if (url && hosts.has(url.hostname)) return serve(url, response)
    refused.push(url?.host ?? address)
    response.writeHead(403).end()
  })
  proxy.on('connect', (request, client: Socket) => {
    const [host = '', port] = (request.url ?? '').split(':')
    client.on('error', () => client.destroy())
    if (!hosts.has(host) || port !== '443') {
      refused.push(String(request.url))
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const upstream = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  for (const server of [proxy, secure]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
  }
  const port = await listen(proxy)

  return {
    address: `http://127.0.0.1:${port}`,
    refused,
    asked,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await Promise.all([proxy, secure].map(server => new Promise(resolve => server.close(resolve))))
    },
  }
}

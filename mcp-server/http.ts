import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type McpServerFactory } from '@modelcontextprotocol/server';
import { DramatisError, messageOf } from '../domain/error.ts';

export interface HttpSettings {
  readonly port: number;
  /** Bearer token that every request has to carry; none is asked for when left out. */
  readonly token: string | undefined;
  log(message: string): void;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const MOST_BYTES = 1_000_000;
/** Requests in flight at once. */
const AT_ONCE = 512;
const REQUEST_TIMEOUT_MS = 120_000;
const HEADERS_TIMEOUT_MS = 10_000;

/** Serves MCP over HTTP on the loopback interface, at /mcp. Host and Origin are checked, so that no web page can reach it by another name. */
export async function serveHttp(factory: McpServerFactory, { port, token, log }: HttpSettings): Promise<{ readonly server: Server; readonly url: string }> {
  const handler = createMcpHandler(factory, { maxRequestBodySize: MOST_BYTES, onerror: (error) => log(messageOf(error)) });
  const handle = toNodeHandler(handler, { maxRequestBodySize: MOST_BYTES, onerror: (error) => log(messageOf(error)) });
  const hostAllowed = hostHeaderValidation(LOOPBACK);
  const originAllowed = originValidation(LOOPBACK);
  let inFlight = 0;
  const server = createServer((request, response) => {
    if (!hostAllowed(request, response) || !originAllowed(request, response)) return;
    if (!isAuthorised(request, token)) return refuse(response, 401, 'A bearer token is needed.', { 'www-authenticate': 'Bearer' });
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/mcp') return refuse(response, 404, 'The server is at /mcp.');
    if (inFlight >= AT_ONCE) return refuse(response, 503, 'Too many requests at once.', { 'retry-after': '1' });
    inFlight++;
    response.once('close', () => inFlight--);
    handle(request, response).catch((error: unknown) => log(messageOf(error)));
  });
  // A client that never finishes its request is let go.
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  return { server, url: await listening(server, port) };
}

function listening(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new DramatisError('bad-option', `The port ${port} cannot be used: ${messageOf(cause)}.`, { hint: 'Choose another with --port.', cause })));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}/mcp`);
    });
  });
}

/** Digests are compared, so that the time it takes says nothing about the token or its length. */
function isAuthorised({ headers }: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return true;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}

function refuse(response: ServerResponse, status: number, message: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ jsonrpc: '2.0', id: null, error: { code: -32000, message } }));
}

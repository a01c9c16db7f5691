import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type McpServerFactory } from '@modelcontextprotocol/server';
import { DramatisError, messageOf } from '../domain/error.ts';
import { refusal, send, tokenGate, type Gate } from './gate.ts';
import type { OAuthSettings } from './oauth-gate.ts';

export interface HttpSettings {
  readonly port: number;
  /** Bearer token that every request has to carry; none is asked for when left out. */
  readonly token: string | undefined;
  /** Whose access tokens are good as well. */
  readonly oauth?: OAuthSettings | undefined;
  log(message: string): void;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const MOST_BYTES = 1_000_000;
/** Requests in flight at once. */
const AT_ONCE = 512;
const REQUEST_TIMEOUT_MS = 120_000;
const HEADERS_TIMEOUT_MS = 10_000;

/** Serves MCP over HTTP on the loopback interface, at /mcp. Host and Origin are checked, so that no web page can reach it by another name. */
export async function serveHttp(factory: McpServerFactory, settings: HttpSettings): Promise<{ readonly server: Server; readonly url: string }> {
  const gateAt = await openGate(settings);
  const server = createServer();
  // A client that never finishes its request is let go.
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  const url = await listening(server, settings.port);
  server.on('request', requestListener(factory, gateAt(url), settings.log));
  return { server, url };
}

/** The gate for an address, which is known once the server listens. */
async function openGate({ token, oauth, log }: HttpSettings): Promise<(url: string) => Gate> {
  if (oauth === undefined) return () => tokenGate(token);
  // Loaded when used: few servers have an issuer.
  const { openOAuthGate } = await import('./oauth-gate.ts');
  return openOAuthGate({ ...oauth, token, log });
}

function requestListener(factory: McpServerFactory, gate: Gate, log: HttpSettings['log']): (request: IncomingMessage, response: ServerResponse) => void {
  const limits = { maxRequestBodySize: MOST_BYTES, onerror: (error: Error) => log(messageOf(error)) };
  const handle = toNodeHandler(createMcpHandler(factory, limits), limits);
  const hostAllowed = hostHeaderValidation(LOOPBACK);
  const originAllowed = originValidation(LOOPBACK);
  let inFlight = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const admission = await gate(request);
    if ('answer' in admission) return send(admission.answer, response);
    if (request.url?.split('?')[0] !== '/mcp') return send(refusal(404, 'The server is at /mcp.'), response);
    return handle(Object.assign(request, { auth: admission.caller }), response);
  };
  return (request, response) => {
    if (!hostAllowed(request, response) || !originAllowed(request, response)) return;
    const full = inFlight >= AT_ONCE;
    inFlight++;
    response.once('close', () => inFlight--);
    (full ? send(refusal(503, 'Too many requests at once.', { 'retry-after': '1' }), response) : serve(request, response)).catch((error: unknown) => {
      log(messageOf(error));
      response.destroy();
    });
  };
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

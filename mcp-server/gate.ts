import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AuthInfo } from '@modelcontextprotocol/server';

/** What a request gets at the gate: an answer, or leave to go on, with what is known of the caller. */
export type Admission = { readonly answer: Response } | { readonly caller: AuthInfo | undefined };

/** Looks at a request before the protocol does. */
export type Gate = (request: Pick<IncomingMessage, 'headers' | 'method' | 'url'>) => Promise<Admission>;

/** Lets in whoever has the token; everybody when there is none. */
export function tokenGate(token: string | undefined): Gate {
  return async ({ headers }) => (token === undefined || holds(headers.authorization, token) ? { caller: undefined } : { answer: refusal(401, 'A bearer token is needed.', { 'www-authenticate': 'Bearer' }) });
}

/** Whether a header carries the token. Digests are compared, so that the time it takes says nothing about the token or its length. */
export function holds(header: string | undefined, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));
}

/** A refusal that clients of the protocol can read. */
export function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ jsonrpc: '2.0', id: null, error: { code: -32000, message } }, { status, headers });
}

/** Sends an answer that is there as a whole. */
export async function send(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
}

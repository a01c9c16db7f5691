import { randomUUID } from 'node:crypto';
import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { DramatisError, messageOf } from '../domain/error.ts';

type Log = (message: string) => void;

/** Reasons that lie with the request. */
const ASKED_WRONGLY: readonly string[] = ['bad-input', 'bad-option', 'not-found', 'mismatch'];

/** What a client is told of an error. Known ones say what to do; the text of any other may hold anything, so it goes to the log, under an id that the client is given. */
export function explained(error: unknown, what: string, log: Log): string {
  if (error instanceof DramatisError) return `${error.message} ${error.hint}`;
  const id = randomUUID();
  log(`${what} failed (${id}): ${messageOf(error)}`);
  return `${what} failed in a way it should not (${id}). Try other arguments; the log of the server says more.`;
}

/** Does what a prompt or a resource is asked for; its errors become those of the protocol, explained in the same way. */
export async function answering<Result>(what: string, log: Log, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProtocolError) throw error;
    if (error instanceof z.ZodError) throw new ProtocolError(ProtocolErrorCode.InvalidParams, error.issues.map(({ message }) => message).join('; '));
    const wrong = error instanceof DramatisError && ASKED_WRONGLY.includes(error.code);
    throw new ProtocolError(wrong ? ProtocolErrorCode.InvalidParams : ProtocolErrorCode.InternalError, explained(error, what, log));
  }
}

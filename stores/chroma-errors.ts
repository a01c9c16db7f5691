import {
  ChromaClientError,
  ChromaConnectionError,
  ChromaForbiddenError,
  ChromaNotFoundError,
  ChromaServerError,
  ChromaUnauthorizedError,
  ChromaValueError,
} from 'chromadb';
import { DramatisError, messageOf } from '../domain/error.ts';

/** The words an error of this memory uses: where the server is, whose it is, and how to go on. */
export interface Whereabouts {
  readonly place: string;
  /** Started by us, so that nothing about it is for the user to set. */
  readonly ours: boolean;
  readonly resume: string;
}

/** What the user is told when a request to Chroma fails; unknown errors come back as they are. */
function chromaFailure(error: unknown, { place, ours, resume }: Whereabouts): unknown {
  const failure = (code: 'unavailable' | 'bad-config' | 'storage-failed', message: string, check: string): DramatisError =>
    new DramatisError(code, message, { hint: `${check} ${resume}`, cause: error });
  if (error instanceof DramatisError) return error;
  if (error instanceof ChromaConnectionError) {
    return failure('unavailable', `Chroma ${place} does not answer.`, ours ? 'Its process has ended.' : 'Check that it runs and that the URL is right.');
  }
  if (error instanceof ChromaUnauthorizedError || error instanceof ChromaForbiddenError) {
    return failure('bad-config', `Chroma ${place} refuses access.`, 'Set CHROMA_TOKEN, CHROMA_TENANT and CHROMA_DATABASE to what that server expects.');
  }
  const check = ours ? 'Check free disk space and chroma.log beside the data.' : "Check CHROMA_TENANT, CHROMA_DATABASE and the server's log.";
  if (error instanceof ChromaNotFoundError) return failure('unavailable', `Chroma ${place} does not know the collection or database.`, check);
  if (error instanceof ChromaServerError || error instanceof ChromaClientError || error instanceof ChromaValueError) {
    const reason = messageOf(error).replace(/^Bad request to \S+ with status: /, '').slice(0, 300);
    return failure('storage-failed', `Chroma ${place} could not do it: ${reason}.`, check);
  }
  return error;
}

/** Every request to one server: bounded in time, with errors a user can act on. */
export interface Gate {
  /** Cuts all requests of the client, for good. */
  readonly signal: AbortSignal;
  ask<T>(request: () => Promise<T>): Promise<T>;
  shut(): void;
}

/** Makes the gate of one server. A request over `limitMs` counts as a dead server: all requests end and later ones fail at once. */
export function openGate(whereabouts: Whereabouts, limitMs: number): Gate {
  const controller = new AbortController();
  const { place, resume } = whereabouts;
  let reason: DramatisError | undefined;
  const ask = async <T>(request: () => Promise<T>): Promise<T> => {
    if (reason !== undefined) throw reason;
    const timer = setTimeout(() => {
      reason ??= new DramatisError('unavailable', `Chroma ${place} did not answer within ${limitMs / 1000} s.`, { hint: resume });
      controller.abort();
    }, limitMs);
    try {
      return await request();
    } catch (error) {
      throw reason ?? chromaFailure(error, whereabouts);
    } finally {
      clearTimeout(timer);
    }
  };
  const shut = (): void => {
    reason ??= new DramatisError('unavailable', 'The memory is closed.', { hint: 'Open it again.' });
    controller.abort();
  };
  return { signal: controller.signal, ask, shut };
}

import { DramatisError } from '../domain/error.ts';

/** What is sent to a server that needs no key. */
export const NO_KEY = 'none';

/**
 * The key and the address of an OpenAI-compatible server. A key with anything but visible ASCII is refused here, without
 * showing it: as a header it would fail, with an error that quotes it.
 */
export function openAiAccess(environment: Readonly<Record<string, string | undefined>>, what: string, otherwise: string): { readonly apiKey: string; readonly baseURL: string | undefined } {
  const { OPENAI_BASE_URL: baseURL, OPENAI_API_KEY: apiKey } = environment;
  if (apiKey === undefined && baseURL === undefined) {
    throw new DramatisError('bad-config', `${what} needs a key: OPENAI_API_KEY is not set.`, {
      hint: `Set OPENAI_API_KEY, or OPENAI_BASE_URL for a server that needs none, or ${otherwise}.`,
    });
  }
  if (apiKey !== undefined && /[^\u0021-\u007e]/.test(apiKey.trim())) {
    throw new DramatisError('bad-config', 'OPENAI_API_KEY holds a space, a line end or another character that no key can have.', { hint: 'Set it again, without quotes and on one line.' });
  }
  return { apiKey: apiKey?.trim() || NO_KEY, baseURL };
}

import { DramatisError } from '../domain/error.ts';

/** What is sent to a server that needs no key. */
export const NO_KEY = 'none';

type Environment = Readonly<Record<string, string | undefined>>;

/** The key and the address of an OpenAI-compatible server. */
export function openAiAccess(environment: Environment, what: string, otherwise: string): { readonly apiKey: string; readonly baseURL: string | undefined } {
  const baseURL = checkedAddress(environment, 'OPENAI_BASE_URL');
  const apiKey = checkedKey(environment, 'OPENAI_API_KEY');
  if (apiKey === undefined && baseURL === undefined) {
    throw new DramatisError('bad-config', `${what} needs a key: OPENAI_API_KEY is not set.`, {
      hint: `Set OPENAI_API_KEY, or OPENAI_BASE_URL for a server that needs none, or ${otherwise}.`,
    });
  }
  return { apiKey: apiKey ?? NO_KEY, baseURL };
}

/** The address in a variable; undefined when there is none. One that is no http address, or holds a password that requests would refuse and errors would quote, is a `bad-config` error that does not show it. */
export function checkedAddress(environment: Environment, variable: string): string | undefined {
  const address = environment[variable]?.trim();
  if (address === undefined || address === '') return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new DramatisError('bad-config', `${variable} is no http address.`, { hint: 'Set it to something like http://127.0.0.1:8000/v1.' });
  }
  if (url.username !== '' || url.password !== '') {
    throw new DramatisError('bad-config', `${variable} holds a user or a password, which no request may carry.`, { hint: 'Leave them out of the address; a key goes into the variable of the provider, such as OPENAI_API_KEY.' });
  }
  return address;
}

/**
 * The key in a variable; undefined when there is none. A key with anything but visible ASCII is a `bad-config` error that
 * does not show it: as a header it would fail, with an error that quotes it.
 */
export function checkedKey(environment: Environment, variable: string): string | undefined {
  const key = environment[variable]?.trim();
  if (key !== undefined && /[^\u0021-\u007e]/.test(key)) {
    throw new DramatisError('bad-config', `${variable} holds a space, a line end or another character that no key can have.`, { hint: 'Set it again, without quotes and on one line.' });
  }
  return key === '' ? undefined : key;
}

import { z } from 'zod';
import { DramatisError, messageOf } from '../domain/error.ts';

/** What an authorization server says of itself (RFC 8414, OpenID Connect Discovery 1.0), and all else that it says. */
const Metadata = z.looseObject({ issuer: z.string(), jwks_uri: z.url(), authorization_endpoint: z.string(), token_endpoint: z.string(), response_types_supported: z.array(z.string()) });
export type AuthorizationServer = z.infer<typeof Metadata>;

const PATIENCE_MS = 10_000;

/** Where RFC 8414 (section 3) and OpenID Connect look for an issuer: the path of the issuer comes after the well-known part, or before it. */
function placesOf({ origin, pathname }: URL): string[] {
  const path = pathname.replace(/\/$/, '');
  return [...new Set([`/.well-known/oauth-authorization-server${path}`, `/.well-known/openid-configuration${path}`, `${path}/.well-known/openid-configuration`])].map((place) => origin + place);
}

/** Reads what the issuer of tokens says of itself. A server that is not there, or that says to be another, is a `bad-option` error. */
export async function readAuthorizationServer(issuer: string): Promise<AuthorizationServer> {
  const url = secureUrl(issuer, '--oauth-issuer');
  const failures: string[] = [];
  for (const place of placesOf(url)) {
    const metadata = await read(place).catch((error: unknown) => void failures.push(`${place}: ${messageOf(error)}`));
    if (metadata === undefined) continue;
    // A document of another issuer would let that one decide whose tokens are good (RFC 8414, section 3.3).
    if (metadata.issuer !== issuer) throw new DramatisError('bad-option', `The authorization server at ${issuer} calls itself ${JSON.stringify(metadata.issuer)}.`, { hint: 'Give --oauth-issuer exactly as the server writes it, to the last slash.' });
    secureUrl(metadata.jwks_uri, 'The jwks_uri of the authorization server');
    return metadata;
  }
  throw new DramatisError('bad-option', `The authorization server ${issuer} says nothing of itself that can be used (${failures.join('; ')}).`, { hint: 'Check the address given to --oauth-issuer, and that the server is up and names a jwks_uri.' });
}

async function read(place: string): Promise<AuthorizationServer> {
  const response = await fetch(place, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS), headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { data, error } = Metadata.safeParse(await response.json());
  if (data === undefined) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', '));
  return data;
}

/** An address of the web by https, or by http on this machine; anything else is a `bad-option` error. */
export function secureUrl(text: string, what: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const here = url !== undefined && ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && here)) || url.search !== '' || url.hash !== '') {
    throw new DramatisError('bad-option', `${what} must be an address by https, without query and fragment; http is allowed on this machine alone. It is ${JSON.stringify(text)}.`, { hint: 'Write for example https://login.example.com.' });
  }
  return url;
}

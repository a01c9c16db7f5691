import { bearerAuthChallengeResponse, getOAuthProtectedResourceMetadataUrl, oauthMetadataResponse, verifyBearerToken } from '@modelcontextprotocol/server';
import { accessTokens } from './access-token.ts';
import { readAuthorizationServer, secureUrl, type AuthorizationServer } from './authorization-server.ts';
import { holds, type Gate } from './gate.ts';
import { WRITE_SCOPE } from './operation.ts';

export interface OAuthSettings {
  /** Who issues the tokens. */
  readonly issuer: string;
  /** The address by which clients know this server, and for which tokens have to be: its own when left out. */
  readonly audience?: string | undefined;
}

interface GateSettings extends OAuthSettings {
  /** A token that is good as well, for programs that cannot sign in. */
  readonly token: string | undefined;
  log(message: string): void;
}

/**
 * Makes the server an OAuth 2.1 resource server: it says where tokens come from (RFC 9728), and lets in who has a good
 * one. Operations that write ask for a scope beside; `server.ts` names it for each. The address of the server itself
 * counts where no audience is given.
 */
export async function openOAuthGate({ issuer, audience, token, log }: GateSettings): Promise<(ownUrl: string) => Gate> {
  if (audience !== undefined) secureUrl(audience, '--oauth-audience');
  const server = await readAuthorizationServer(issuer);
  return (ownUrl) => gate(server, audience ?? ownUrl, token, log);
}

function gate(server: AuthorizationServer, audience: string, token: string | undefined, log: GateSettings['log']): Gate {
  const resource = new URL(audience);
  const verifier = accessTokens({ issuer: server.issuer, jwksUrl: new URL(server.jwks_uri), audience: [...new Set([audience, resource.href])], resource, log });
  const resourceMetadataUrl = getOAuthProtectedResourceMetadataUrl(resource);
  const published = { oauthMetadata: server, resourceServerUrl: resource, scopesSupported: [WRITE_SCOPE], resourceName: 'Dramatis' };
  return async ({ headers, method, url = '/' }) => {
    const document = url.startsWith('/.well-known/') ? oauthMetadataResponse(new Request(`http://localhost${url}`, { method }), published) : undefined;
    if (document !== undefined) return { answer: document };
    if (token !== undefined && holds(headers.authorization, token)) return { caller: undefined };
    try {
      return { caller: await verifyBearerToken(headers.authorization, { verifier, resourceMetadataUrl }) };
    } catch (error) {
      return { answer: bearerAuthChallengeResponse(error, { resourceMetadataUrl }) };
    }
  };
}

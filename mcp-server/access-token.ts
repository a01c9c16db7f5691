import { OAuthError, OAuthErrorCode, type AuthInfo, type OAuthTokenVerifier } from '@modelcontextprotocol/server';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import { messageOf } from '../domain/error.ts';

/** Signatures by a key pair: whoever checks a token cannot make one. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
/** Seconds by which two clocks may differ. */
const CLOCK_TOLERANCE = 10;

/** Faults of the key server, not of the token. */
const KEYS_FAILED = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']);

interface VerifierSettings {
  readonly issuer: string;
  readonly jwksUrl: URL;
  /** What the token must be for, in any of its spellings. */
  readonly audience: readonly string[];
  readonly resource: URL;
  log(message: string): void;
}

/**
 * Verifies access tokens that are JWTs (RFC 7519, RFC 9068): signed by a key of the issuer, for this resource, not
 * expired. Keys are fetched when first needed and when a token names one that is not known yet.
 */
export function accessTokens({ issuer, jwksUrl, audience, resource, log }: VerifierSettings): OAuthTokenVerifier {
  const keys = createRemoteJWKSet(jwksUrl);
  return {
    verifyAccessToken: async (token) => {
      try {
        const { payload } = await jwtVerify(token, keys, { issuer, audience: [...audience], algorithms: ALGORITHMS, clockTolerance: CLOCK_TOLERANCE, requiredClaims: ['exp'] });
        return authInfo(token, payload, resource);
      } catch (error) {
        if (error instanceof errors.JOSEError && !KEYS_FAILED.has(error.code)) throw new OAuthError(OAuthErrorCode.InvalidToken, `The access token is not valid: ${error.message}`);
        log(`The keys of ${issuer} could not be read: ${messageOf(error)}`);
        throw new OAuthError(OAuthErrorCode.ServerError, 'The keys of the authorization server could not be read.');
      }
    },
  };
}

/** Claims beside the registered ones, as far as they have the expected form; `scope` is of RFC 9068, `scp` of older servers. */
const Claims = z.object({ client_id: z.string().optional().catch(undefined), azp: z.string().optional().catch(undefined), scope: z.string().optional().catch(undefined), scp: z.union([z.string(), z.array(z.string())]).optional().catch(undefined) });

function authInfo(token: string, payload: JWTPayload, resource: URL): AuthInfo {
  const { client_id: clientId, azp, scope, scp = [] } = Claims.parse(payload);
  const scopes = [scope ?? [], scp].flat().flatMap((one) => one.split(' ')).filter((one) => one !== '');
  return { token, clientId: clientId ?? azp ?? payload.sub ?? '', scopes: [...new Set(scopes)], resource, ...(payload.exp === undefined ? {} : { expiresAt: payload.exp + CLOCK_TOLERANCE }) };
}

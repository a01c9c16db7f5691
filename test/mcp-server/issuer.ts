import { createServer, type IncomingMessage } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { onTestFinished } from 'vitest';

/** A small authorization server on a free loopback port: says what it is, publishes its key, and signs whatever tokens a test or a client asks for. */
export async function startIssuer(path = '') {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-of-ada', alg: 'ES256', use: 'sig' };
  let keys: 'there' | 'gone' = 'there';
  const documentFor = async (request: IncomingMessage): Promise<object | undefined> => {
    if (request.url === `/.well-known/oauth-authorization-server${path}`) return metadata;
    if (request.url === '/keys') return keys === 'there' ? { keys: [jwk] } : undefined;
    return request.url === '/token' ? granted(new URLSearchParams(await textOf(request))) : undefined;
  };
  const server = createServer((request, response) => {
    void documentFor(request).then((found) => response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(found ?? {})));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  const issuer = origin + path;
  const metadata = { issuer, jwks_uri: `${origin}/keys`, authorization_endpoint: `${origin}/authorize`, token_endpoint: `${origin}/token`, response_types_supported: ['code'], grant_types_supported: ['client_credentials'] };
  /** A token for an audience, good for a minute, with other claims or another key where they are given. */
  const sign = async (audience: string, { key = privateKey, ...claims }: JWTPayload & { key?: CryptoKey } = {}): Promise<string> =>
    new SignJWT({ client_id: 'ada', iss: issuer, aud: audience, exp: Math.floor(Date.now() / 1000) + 60, ...claims }).setProtectedHeader({ alg: 'ES256', kid: jwk.kid, typ: 'at+jwt' }).sign(key);
  /** Whoever asks gets what was asked for: who may have what is not the matter here. */
  const granted = async (asked: URLSearchParams) => ({ access_token: await sign(asked.get('resource') ?? '', { scope: asked.get('scope') ?? '' }), token_type: 'Bearer', expires_in: 60 });
  return { issuer, sign, loseKeys: () => void (keys = 'gone') };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of request) chunks.push(String(chunk));
  return chunks.join('');
}

import { ClientCredentialsProvider, Client as ModernClient, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as LegacyClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as LegacyHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { generateKeyPair, UnsecuredJWT } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dramatis } from '../support/cli.ts';
import { startHttp, textOf } from './clients.ts';
import { startIssuer } from './issuer.ts';

const call = (name: string, args: object) => ({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } });
const READ = call('describe_plugins', { family: 'scenario' });
const WRITE = call('start_job', {});

/** Asks as a client of 2025 does. */
function ask(url: string, token: string | undefined, message: object = READ): Promise<Response> {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...authorization }, body: JSON.stringify(message) });
}

/** A server that takes the tokens of an issuer. */
async function guarded(...more: string[]) {
  const authority = await startIssuer();
  const { url } = await startHttp('--oauth-issuer', authority.issuer, ...more);
  return { ...authority, url };
}

describe('a server with an issuer of tokens', () => {
  it('tells who has no token where one is to be had', async () => {
    const { url, issuer } = await guarded();
    const refused = await ask(url, undefined);
    expect(refused.status).toBe(401);
    const [, where = ''] = /^Bearer .*resource_metadata="([^"]+)"/.exec(refused.headers.get('www-authenticate') ?? '') ?? [];
    expect(where).toBe(url.replace('/mcp', '/.well-known/oauth-protected-resource/mcp'));
    const metadata: unknown = await (await fetch(where)).json();
    expect(metadata).toEqual({ resource: url, authorization_servers: [issuer], scopes_supported: ['dramatis:write'], resource_name: 'Dramatis' });
    const passedOn: unknown = await (await fetch(url.replace('/mcp', '/.well-known/oauth-authorization-server'))).json();
    expect(passedOn).toMatchObject({ issuer, token_endpoint: expect.stringContaining('/token') });
  });

  it('takes a good token, from clients of both eras', async () => {
    const { url, sign } = await guarded();
    const requestInit = { headers: { authorization: `Bearer ${await sign(url)}` } };
    const old = new LegacyClient({ name: 'bo', version: '1' });
    await old.connect(new LegacyHttp(new URL(url), { requestInit }));
    const young = new ModernClient({ name: 'ada', version: '1' }, { versionNegotiation: { mode: 'auto' } });
    await young.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit }));
    for (const client of [old, young]) {
      onTestFinished(() => client.close());
      expect(textOf(await client.callTool({ name: 'describe_plugins', arguments: { family: 'scenario' } }))).toContain('small-talk');
    }
  });

  it('leads a client that knows its address and its own secret alone to a token, by itself', async () => {
    const { url, issuer } = await guarded();
    const authProvider = new ClientCredentialsProvider({ clientId: 'ada', clientSecret: 'made-up', expectedIssuer: issuer });
    const client = new ModernClient({ name: 'ada', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(url), { authProvider }));
    onTestFinished(() => client.close());
    expect(textOf(await client.callTool({ name: 'create_profile', arguments: { statements: ['I have two cats.'] } }))).toContain('I have two cats.');
  });

  it('takes no token that is expired, for somebody else, by somebody else, unsigned, or made up, and says why', async () => {
    const { url, issuer, sign } = await guarded();
    const stranger = await generateKeyPair('ES256');
    const soon = Math.floor(Date.now() / 1000) + 60;
    const bad: Record<string, string> = {
      expired: await sign(url, { exp: soon - 3600 }),
      'without an end': await sign(url, { exp: undefined }),
      'not good yet': await sign(url, { nbf: soon + 3600 }),
      'for another server': await sign('https://bakery.example.com/mcp'),
      'by another issuer': await sign(url, { iss: 'https://bakery.example.com' }),
      'signed by a stranger': await sign(url, { key: stranger.privateKey }),
      unsigned: new UnsecuredJWT({ iss: issuer, aud: url, exp: soon }).encode(),
      'made up': 'secret-of-ada',
    };
    for (const [what, token] of Object.entries(bad)) {
      const refused = await ask(url, token);
      expect(refused.status, what).toBe(401);
      expect(refused.headers.get('www-authenticate'), what).toMatch(/^Bearer error="invalid_token", error_description="The access token is not valid: .+", resource_metadata="/);
    }
    expect((await ask(url, await sign(url))).status).toBe(200);
  });

  it('lets a token read, and write when it has the scope', async () => {
    const { url, sign } = await guarded();
    const reader = await sign(url, { scope: 'openid profile' });
    expect((await ask(url, reader)).status).toBe(200);
    const refused = await ask(url, reader, WRITE);
    expect(refused.status).toBe(403);
    expect(refused.headers.get('www-authenticate')).toMatch(/error="insufficient_scope".*scope="dramatis:write".*resource_metadata="/);
    const statements = { statements: ['I bake bread before sunrise.'] };
    for (const claims of [{ scope: 'openid dramatis:write' }, { scp: ['dramatis:write'] }]) {
      const written = await ask(url, await sign(url, claims), call('create_profile', statements));
      expect(written.status).toBe(200);
      expect(await written.text()).toContain('I bake bread before sunrise.');
    }
  });

  it('takes tokens for the address that it is known by, when one is named', async () => {
    const { url, sign } = await guarded('--oauth-audience', 'https://people.example.com/mcp');
    expect((await ask(url, await sign('https://people.example.com/mcp'))).status).toBe(200);
    const refused = await ask(url, await sign(url));
    expect(refused.headers.get('www-authenticate')).toContain('https://people.example.com/.well-known/oauth-protected-resource/mcp');
  });

  it('takes a token of its own beside, which may do all', async () => {
    const { url } = await guarded('--token', 'secret-of-ada');
    expect((await ask(url, 'secret-of-ada', call('create_profile', { statements: ['I have two cats.'] }))).status).toBe(200);
    expect((await ask(url, 'secret-of-bo')).status).toBe(401);
  });

  it('blames no token when the keys cannot be read', async () => {
    const { url, sign, loseKeys } = await guarded();
    loseKeys();
    expect((await ask(url, await sign(url))).status).toBe(500);
  });
});

describe('an issuer that cannot be used', () => {
  it.each([
    ['is not there', 'http://127.0.0.1:9', 'says nothing of itself'],
    ['is reached without encryption', 'http://login.example.com', 'must be an address by https'],
    ['is no address', 'ada', 'must be an address by https'],
  ])('is named when it %s', async (_what, issuer, said) => {
    const { code, stderr } = await dramatis(['mcp', '--http', '--port', '0', '--oauth-issuer', issuer]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('is named when it says to be another, which a last slash makes it', async () => {
    const { issuer } = await startIssuer('/people');
    const { code, stderr } = await dramatis(['mcp', '--http', '--port', '0', '--oauth-issuer', `${issuer}/`]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('exactly as the server writes it')]);
    const { url } = await startHttp('--oauth-issuer', issuer);
    expect((await ask(url, undefined)).status).toBe(401);
  });

  it('is refused where nobody signs in, and so is an audience without it', async () => {
    expect(await dramatis(['mcp', '--oauth-issuer', 'https://login.example.com'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--oauth-issuer needs --http') });
    expect(await dramatis(['mcp', '--http', '--oauth-audience', 'https://people.example.com/mcp'])).toMatchObject({ code: 2, stderr: expect.stringContaining('needs --oauth-issuer') });
  });
});

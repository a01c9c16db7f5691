import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from './clients.ts';

it('are listed page by page, each once, however many there are', async () => {
  const { client, data } = await connect();
  await client.callTool({ name: 'create_profile', arguments: { statements: ['I bake bread before sunrise.', 'I have two cats.'] } });
  const folder = join(data, 'profiles');
  const [file] = readdirSync(folder);
  const text = readFileSync(join(folder, file), 'utf8');
  const id = file.replace(/\.json$/, '');
  for (let at = 0; at < 450; at++) {
    const other = `${id.slice(0, -3)}${String(at).padStart(3, '0')}`;
    writeFileSync(join(folder, `${other}.json`), text.replaceAll(id, other));
  }
  const uris: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.request({ method: 'resources/list', params: cursor === undefined ? {} : { cursor } });
    expect(page.resources.length).toBeLessThanOrEqual(200);
    uris.push(...page.resources.map(({ uri }) => uri));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  expect(new Set(uris).size).toBe(uris.length);
  expect(uris.filter((uri) => uri.includes('/profiles/')).length).toBeGreaterThanOrEqual(450);
  await expect(client.request({ method: 'resources/list', params: { cursor: 'not-one-of-ours' } })).rejects.toThrow(/begin again/);
});

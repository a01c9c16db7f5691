import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { dramatis, temporaryFolder } from '../support/cli.ts';
import { PERSONAS } from '../support/fixtures.ts';
import { startStubServer, type StubOptions } from '../support/stub-server.ts';

async function stub(options: StubOptions = {}) {
  const server = await startStubServer(options);
  onTestFinished(server.close);
  const env = { OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'sk-ada-and-bo' };
  const converse = (out: string, ...more: string[]) =>
    dramatis(['converse', '--pairs', PERSONAS, '--candidates', '2', '--iterations', '2', '--model', 'openai:stub', '--chroma', 'exact', '--out', out, ...more], { env });
  return { server, env, converse };
}

it('writes a data set with any OpenAI-compatible server', async () => {
  const { server, converse } = await stub();
  const out = join(temporaryFolder(), 'run');
  const { code, stderr, stdout } = await converse(out);
  expect(stderr).not.toContain('Defect');
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('accepted');
  expect(readFileSync(join(out, 'dataset.jsonl'), 'utf8').trim().split('\n')).toHaveLength(4);
  expect(server.repeated()).toBe(0);
  expect(new Set(server.asked.map(({ agent }) => agent))).toContain('write-conversation');
});

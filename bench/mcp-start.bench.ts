import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { MAIN } from './mcp-server-process.ts';
import { printTable } from './table.ts';

const STARTS = 20;
const INITIALIZE = { method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'ada', version: '1' } } };
const LIST = { method: 'tools/list', params: {} };

it('answers over stdio soon after it was started', async () => {
  // The first one fills the cache of files; Node alone is what no program can be faster than.
  await startOf();
  const [node, greeted, listed]: number[][] = [[], [], []];
  for (let round = 0; round < STARTS; round++) {
    node.push(await bareNode());
    const one = await startOf();
    greeted.push(one.greeted);
    listed.push(one.listed);
  }
  const row = (name: string, times: number[]): (string | number)[] => {
    const ascending = times.sort((a, b) => a - b);
    return [name, ...[0, STARTS / 2, STARTS - 1].map((at) => ascending[at].toFixed(0))];
  };
  printTable(`Milliseconds from the start of the process, ${STARTS} starts`, ['', 'least', 'median', 'most'], [row('node -e 0, to its end', node), row('answer to initialize', greeted), row('answer to tools/list after it', listed)]);
});

async function bareNode(): Promise<number> {
  const begun = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'close');
  return performance.now() - begun;
}

async function startOf(): Promise<{ readonly greeted: number; readonly listed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  const begun = performance.now();
  const child = spawn(process.execPath, [MAIN, 'mcp', '--data', join(folder, 'data')], { cwd: folder, env: { PATH: process.env.PATH, HOME: folder }, stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  const ask = async (id: number, message: object): Promise<number> => {
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...message })}\n`);
    while (!said.includes(`"id":${id}`) || !said.endsWith('\n')) await Promise.race([once(child.stdout, 'data'), closed.then(() => Promise.reject(new Error('The server ended (run npm run build first).')))]);
    return performance.now() - begun;
  };
  const greeted = await ask(1, INITIALIZE);
  child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`);
  const listed = await ask(2, LIST);
  child.stdin.end();
  await closed;
  rmSync(folder, { recursive: true, force: true });
  return { greeted, listed };
}

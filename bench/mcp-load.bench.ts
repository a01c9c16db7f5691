import { setTimeout as sleep } from 'node:timers/promises';
import { it } from 'vitest';
import { putUnderLoad, type Seen } from '../test/support/mcp-load.ts';
import { startServer, type Used } from './mcp-server-process.ts';
import { printTable } from './table.ts';

const CLIENTS = 200;
const BROKEN = 4;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 30);

it('serves 200 clients over HTTP, some of them broken', async () => {
  const rows = [];
  for (const pauseMs of [2000, 1000, 0]) {
    const server = await startServer();
    try {
      // What is loaded when first used is there, and the code is compiled, before memory is looked at.
      await putUnderLoad({ url: server.url, clients: CLIENTS, broken: 0, seconds: 3, pauseMs: 0 });
      const before = await settled(server.used);
      const seen = await putUnderLoad({ url: server.url, clients: CLIENTS, broken: BROKEN, seconds: SECONDS, pauseMs });
      rows.push(rowOf(pauseMs, seen, before, await settled(server.used)));
      if (seen.errors.length > 0) process.stdout.write(`${[...new Set(seen.errors)].slice(0, 5).join('\n')}\n`);
    } finally {
      await server.stop();
    }
  }
  const head = ['mean pause', 'calls', 'a second', 'errors', 'misdeeds', 'median', 'p95', 'p99', 'p95 of lists', 'processor a call', 'live heap, MB', 'resident, MB'];
  printTable(`${CLIENTS} clients for ${SECONDS} s, ${BROKEN} of them broken; milliseconds as clients see them`, head, rows);
});

/** Sockets that were left behind take a moment to be let go. */
async function settled(used: () => Promise<Used>): Promise<Used> {
  await sleep(3000);
  return used();
}

function rowOf(pauseMs: number, { calls, lists, errors, misdeeds }: Seen, before: Used, after: Used): (string | number)[] {
  const part = (times: readonly number[], share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  const all = calls.length + lists.length;
  const change = (name: 'heap' | 'resident'): string => `${before[name].toFixed(0)} -> ${after[name].toFixed(0)}`;
  return [`${pauseMs / 1000} s`, all, Math.round(all / SECONDS), errors.length, misdeeds, part(calls, 0.5), part(calls, 0.95), part(calls, 0.99), part(lists, 0.95), `${(((after.processor - before.processor) * 1000) / all).toFixed(1)} ms`, change('heap'), change('resident')];
}

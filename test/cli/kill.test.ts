import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { Random } from '../../domain/random.ts';
import { cachePaths } from '../../graphs/cache-paths.ts';
import { dramatis, startDramatis, temporaryFolder } from '../support/cli.ts';
import { converseArgs, fingerprints, linesOf } from '../support/runs.ts';
import { startStubServer, type StubServer } from '../support/stub-server.ts';

const KILLS = 50;
/** Latest moment of a kill, in ms after the first request of a session. */
const LATEST = 500;

interface Target {
  readonly server: StubServer;
  readonly env: Readonly<Record<string, string>>;
  readonly out: string;
}

/** A server and a place for one run, with a cache of its own: every run is to ask for itself. Only the vectors of an earlier one, which nobody asks a server for, are there already. */
async function target(latency: number, earlier?: Target): Promise<Target> {
  const server = await startStubServer({ latency });
  onTestFinished(server.close);
  const folder = temporaryFolder();
  if (earlier !== undefined) cpSync(cachePaths(earlier.env).vectors, join(folder, 'cache', 'vectors'), { recursive: true });
  return { server, env: { OPENAI_BASE_URL: server.baseURL, DRAMATIS_CACHE: join(folder, 'cache') }, out: join(folder, 'run') };
}

function args({ out }: Target): string[] {
  return existsSync(join(out, 'manifest.json')) ? ['resume', out] : converseArgs(out, '--model', 'openai:stub', '--chroma', 'exact', '--limit', '4', '--candidates', '3', '--concurrency', '4');
}

/** Completions that are whole on disk. */
function completed({ out }: Target): number {
  return existsSync(join(out, 'completions.jsonl')) ? linesOf(out, 'completions.jsonl').filter((line) => line.endsWith('}')).length : 0;
}

/** One session that is killed at a random moment; gives the requests that were lost with it, or undefined when it ended before. */
async function killedSession(one: Target, random: Random): Promise<number | undefined> {
  const [asked, before] = [one.server.asked.length, completed(one)];
  const { child, done } = startDramatis(args(one), { env: one.env });
  while (child.exitCode === null && one.server.asked.length === asked) await sleep(10);
  await sleep(random.below(LATEST));
  child.kill('SIGKILL');
  if ((await done).code !== null) return undefined;
  return one.server.asked.length - asked - (completed(one) - before);
}

it(`a run makes the same data set when it is killed at any moment and resumed, ${KILLS} times in all, and sends no completed request again`, async () => {
  const whole = await target(0);
  const ran = await dramatis(args(whole), { env: whole.env });
  expect(ran.code, ran.stderr).toBe(0);
  const random = Random.of('kills');
  for (let kills = 0; kills < KILLS; ) {
    const one = await target(150, whole);
    let lost = 0;
    while (kills < KILLS) {
      const gone = await killedSession(one, random);
      if (gone === undefined) break;
      lost += gone;
      kills++;
    }
    const resumed = await dramatis(args(one), { env: one.env });
    expect(resumed.code, resumed.stderr).toBe(0);
    expect(fingerprints(one.out)).toEqual(fingerprints(whole.out));
    // Only what was in flight when a kill came was asked twice.
    expect(one.server.asked.length).toBe(whole.server.asked.length + lost);
    expect(one.server.repeated()).toBeLessThanOrEqual(lost);
  }
}, 600_000);

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Random } from '../../domain/random.ts';
import { dramatis, startDramatis, temporaryFolder } from '../support/cli.ts';
import { converseArgs, fingerprints, linesOf, synthesizeArgs } from '../support/runs.ts';

const random = Random.of(2026, 'kills');
const operations = { converse: converseArgs, synthesize: synthesizeArgs };
const whole: Record<string, Record<string, string | null>> = {};

/** Kills a run with no warning, `milliseconds` after it said something like `pattern`; false when it was faster. */
async function killed(args: readonly string[], pattern: RegExp, milliseconds: number): Promise<boolean> {
  const started = startDramatis(args);
  await started.saying(pattern).catch(() => undefined);
  await sleep(milliseconds);
  started.child.kill('SIGKILL');
  return (await started.done).code === null;
}

describe.each(['converse', 'synthesize'] as const)('a killed %s', (operation) => {
  const args = operations[operation];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dramatis-whole-'));
    const { code, stderr } = await dramatis([...args(folder), '--chroma', 'exact']);
    expect(code, stderr).toBe(0);
    whole[operation] = fingerprints(folder);
    rmSync(folder, { recursive: true });
  }, 120_000);

  const moments: Record<typeof operation, [RegExp, number][]> = {
    converse: [[/iteration 1: 0/, random.below(300)], [/iteration 1: 4 of/, random.below(60)], [/iteration 2: [0123] of/, random.below(150)]],
    synthesize: [[/^/, 900 + random.below(400)], [/starts/, random.below(300)]],
  };

  it.each(moments[operation])('when it has said %s, %i ms later, is resumed to the same data set, nothing lost, nothing twice', async (pattern, milliseconds) => {
    const folder = join(temporaryFolder(), 'run');
    await killed([...args(folder), '--chroma', 'exact'], pattern, milliseconds);
    const again = await dramatis(['resume', folder]);
    if (again.code === 2) {
      // Killed before the manifest was there: nothing had begun, and the error says so.
      expect(again.stderr).toContain('is no run folder');
      expect((await dramatis([...args(folder), '--chroma', 'exact'])).code).toBe(0);
    } else expect(again.code, again.stderr).toBe(0);
    expect(fingerprints(folder)).toEqual(whole[operation]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 120_000);
});

describe('a run that is killed again and again', () => {
  it('with the embedded Chroma ends with the same data set, and leaves no Chroma behind', async () => {
    const folder = join(temporaryFolder(), 'run');
    await killed(converseArgs(folder), /iteration 1: [12] of/, random.below(200));
    const pids = chromasIn(folder);
    await killed(['resume', folder], /iteration 2: [12] of/, random.below(100));
    const { code, stderr } = await dramatis(['resume', folder]);
    expect(code, stderr).toBe(0);
    expect(fingerprints(folder)).toEqual(whole.converse);
    expect(pids.filter((pid) => chromasIn(folder).includes(pid))).toEqual([]);
    expect(chromasIn(folder)).toEqual([]);
  }, 120_000);
});

describe('a run interrupted by Ctrl-C', () => {
  it('ends within seconds with code 130, says how to go on, and goes on to the same data set', async () => {
    const folder = join(temporaryFolder(), 'run');
    const started = startDramatis(converseArgs(folder));
    await started.saying(/iteration 1: 1 of/);
    const at = performance.now();
    started.child.kill('SIGINT');
    const { code, stderr } = await started.done;
    expect(performance.now() - at).toBeLessThan(5000);
    expect(code, stderr).toBe(130);
    expect(stderr).toMatch(/Interrupted.*resume/);
    expect(stderr).not.toMatch(/at .*\.js:\d+/);
    expect(chromasIn(folder)).toEqual([]);
    expect(z.object({ state: z.string() }).parse(JSON.parse((await dramatis(['status', folder, '--json'])).stdout)).state).toBe('unfinished');
    expect((await dramatis(['resume', folder])).code).toBe(0);
    expect(fingerprints(folder)).toEqual(whole.converse);
    expect((await dramatis(['resume', folder])).code).toBe(0);
    expect(fingerprints(folder)).toEqual(whole.converse);
    expect(new Set(linesOf(folder, 'dataset.jsonl')).size).toBe(4);
  }, 120_000);
});

describe('the seed', () => {
  it('decides everything: the same one gives the same bytes, whatever the memory runs on, and another one does not', async () => {
    const [same, other] = [join(temporaryFolder(), 'same'), join(temporaryFolder(), 'other')];
    expect((await dramatis(synthesizeArgs(same, '--seed', '7', '--concurrency', '5'))).code).toBe(0);
    expect(fingerprints(same)).toEqual(whole.synthesize);
    expect((await dramatis(synthesizeArgs(other, '--seed', '8', '--chroma', 'exact'))).code).toBe(0);
    for (const name of ['dataset.jsonl', 'dataset.csv', 'ledger.jsonl']) expect(fingerprints(other)[name]).not.toBe(whole.synthesize[name]);
  }, 120_000);
});

/** Ids of the Chroma processes that have their data below this folder. */
function chromasIn(folder: string): number[] {
  return readdirSync('/proc').map(Number).filter((pid) => pid > 0 && commandOf(pid).includes(join(folder, 'memory')));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

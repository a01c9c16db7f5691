import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../domain/jsonl.ts';
import { dramatis, startDramatis, temporaryFolder } from '../support/cli.ts';
import { PERSONAS, STATEMENTS } from '../support/fixtures.ts';
import { expectClear, run } from '../support/in-process.ts';
import { converseArgs, fingerprints, linesOf, synthesizeArgs } from '../support/runs.ts';

const EXPAND = ['--attributes', '40', '--chroma', 'exact'];

function fileOf(content: string, name = 'seeds.txt'): { file: string; folder: string; out: string } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), content);
  return { file: join(folder, name), folder, out: join(folder, 'run') };
}

describe('a seed file that', () => {
  it.each([
    ['is empty', '', /is empty.*\n.*a statement, a persona pair or a conversation/],
    ['holds comments alone', '# nothing\n\n# here\n', /no usable attribute/],
    ['is one line of a megabyte', `I ${'really '.repeat(150_000)}bake.\n`, /seeds\.txt:1.*characters[\s\S]*no usable attribute/],
    ['holds NUL bytes', 'I bake\u0000 bread.\n', /seeds\.txt:1.*control characters[\s\S]*no usable attribute/],
  ])('%s is refused with what is allowed, and no folder is left that looks like a run', async (_what, content, says) => {
    const { file, out } = fileOf(content);
    const ran = await run(['synthesize', '--seeds', file, '--out', out]);
    expectClear(ran);
    expect(ran.stderr).toMatch(says);
    expect(existsSync(join(out, 'manifest.json'))).toBe(false);
  });

  it('holds a few bad lines among good ones is used but for these, which are named and counted', async () => {
    const { file, out } = fileOf(`${readFileSync(STATEMENTS, 'utf8')}I bake\u0000 bread.\n${'x'.repeat(400)}\n`);
    const { code, stderr, stdout } = await run(['expand', '--seeds', file, '--out', out, ...EXPAND]);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('seeds.txt:32');
    expect(stderr).toContain('seeds.txt:33');
    expect(stderr).toContain('2 rows or statements were not used');
    expect(stdout).toContain('30 seeds and 10 new attributes');
  });

  it('holds a bad line stops a strict run at it', async () => {
    const { file, out } = fileOf('I bake bread.\nI bake\u0000 more.\n');
    const ran = await run(['synthesize', '--seeds', file, '--strict', '--out', out]);
    expectClear(ran);
    expect(ran.stderr).toMatch(/seeds\.txt:2.*\n.*--strict/);
  });

  it('says the same ten thousand times counts as one statement', async () => {
    const { file, out } = fileOf('I bake bread before sunrise.\n'.repeat(10_000));
    const { code, stdout, stderr } = await run(['expand', '--seeds', file, '--out', out, ...EXPAND]);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('1 seeds and 39 new attributes');
  });
});

describe('persona pairs that', () => {
  it.each([
    ['have other columns', 'name,story\nAda,"I have two dogs."\n', /lacks the column "user 1 personas" and "user 2 personas"; it has "name", "story"/],
    ['have a header alone', 'user 1 personas,user 2 personas\n', /no usable persona pair/],
  ])('%s are refused with the columns there have to be', async (_what, content, says) => {
    const { file, out } = fileOf(content, 'pairs.csv');
    const ran = await run(['converse', '--pairs', file, '--out', out]);
    expectClear(ran);
    expect(ran.stderr).toMatch(says);
  });

  it('hold broken lines are used but for these, each named by file and line', async () => {
    const good = JSON.stringify({ personas: [['I have two dogs.'], ['I have three cats.']] });
    const { file, out } = fileOf(`{"personas": [["I am \n${good}\n{"mood": "fine"}\n`, 'pairs.jsonl');
    const { code, stderr } = await run(['converse', '--pairs', file, '--candidates', '1', '--iterations', '1', '--chroma', 'exact', '--out', out]);
    expect(code, stderr).toBeLessThanOrEqual(1);
    expect(stderr).toMatch(/pairs\.jsonl:1: the line is no JSON/);
    expect(stderr).toMatch(/pairs\.jsonl:3: the line has none of the known shapes/);
    expect(stderr).toContain('2 rows or statements were not used');
    expect(linesOf(out, 'pairs.jsonl')).toHaveLength(1);
  });
});

describe('options that contradict one another', () => {
  it.each([
    ['a profile larger than the attributes there are', ['--attributes', '4', '--profile-size', '9'], /profile of 9 attributes.*\n.*seeds/],
    ['more in common than two profiles can have', ['--min-shared', '90'], /No two of the.*\n.*--min-shared/],
  ])('are named with what to do: %s', async (_what, more, says) => {
    const { file, out } = fileOf('I have two dogs.\nI work as a nurse.\nI love jazz.\nI have three cats.\nI am a carpenter.\n');
    const ran = await run([...synthesizeArgs(out, '--chroma', 'exact'), '--seeds', file, ...more]);
    expectClear(ran);
    expect(ran.stderr).toMatch(says);
  });
});

describe('a disk that is full', () => {
  it('ends the run with what to do, leaves whole lines and no half-written file, and the run goes on when there is room', async () => {
    const [whole, out] = [join(temporaryFolder(), 'whole'), join(temporaryFolder(), 'run')];
    expect((await dramatis(converseArgs(whole, '--chroma', 'exact'))).code).toBe(0);
    // A limit on the size of any one file is what a full disk looks like to a program, and needs no mount.
    const { code, stderr } = await dramatis(converseArgs(out, '--chroma', 'exact'), { prefix: 'ulimit -f 60; trap "" XFSZ' });
    expect(code, stderr).toBe(2);
    expect(stderr).toMatch(/EFBIG.*\n.*(Free space|Make room).*dramatis resume/);
    expect(stderr).not.toContain('Defect');
    expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const again = await dramatis(['resume', out]);
    expect(again.code, again.stderr).toBe(0);
    for (const line of linesOf(out, 'ledger.jsonl')) expect(parseJson(line), line.slice(0, 80)).toBeDefined();
    expect(fingerprints(out)).toEqual(fingerprints(whole));
  }, 120_000);
});

describe('a Chroma that dies in the middle', () => {
  it('ends the run with how to go on, and it goes on', async () => {
    const out = join(temporaryFolder(), 'run');
    const started = startDramatis(converseArgs(out, '--iterations', '3'));
    await started.saying(/iteration 1: 1 of/);
    for (const pid of chromasIn(out)) process.kill(pid, 'SIGKILL');
    const { code, stderr } = await started.done;
    expect(code, stderr).toBe(2);
    expect(stderr).toMatch(/Chroma.*does not answer/);
    expect(stderr).toContain(`dramatis resume ${out}`);
    expect(stderr).not.toMatch(/\n\s+at /);
    const again = await dramatis(['resume', out]);
    expect(again.code, again.stderr).toBe(0);
    expect(linesOf(out, 'dataset.jsonl')).toHaveLength(4);
  }, 120_000);
});

describe('rows beyond the limit', () => {
  it('are not read', async () => {
    const out = join(temporaryFolder(), 'run');
    const { code } = await run(['converse', '--pairs', PERSONAS, '--limit', '1', '--candidates', '1', '--iterations', '1', '--chroma', 'exact', '--out', out]);
    expect(code).toBe(0);
    expect(linesOf(out, 'pairs.jsonl')).toHaveLength(1);
  });
});

/** Ids of the Chroma processes that have their data below this folder. */
function chromasIn(folder: string): number[] {
  const command = (pid: number): string => (existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '');
  return readdirSync('/proc').map(Number).filter((pid) => pid > 0 && command(pid).includes(join(folder, 'memory')));
}

import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { TALK } from '../support/fixtures.ts';
import type { Ran } from '../support/cli.ts';

const vitestMain = join(import.meta.dirname, '..', '..', 'node_modules', 'vitest', 'vitest.mjs');
const Artefact = z.object({ records: z.array(z.object({ dataset: z.string(), figures: z.array(z.object({ key: z.string(), value: z.number(), by: z.string().min(1), seed: z.int() })) })), skipped: z.record(z.string(), z.int()) });

/** A user's folder with one eval, beside the built package, and a way to run vitest in it. */
function evalFolder(source: string) {
  const built = inject('built');
  const folder = mkdtempSync(join(built, 'evals-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(TALK, join(folder, 'talk.jsonl'));
  const write = (text: string) => writeFileSync(join(folder, 'mine.eval.ts'), `import { expect, it } from 'vitest';\nimport { conversationsIn, describeDataset } from '../dist/vitest/index.js';\n${text}\n`);
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    `import { evalReporter } from '../dist/vitest/reporter.js';\nexport default { test: { root: ${JSON.stringify(folder)}, include: ['*.eval.ts'], exclude: [], reporters: ['default', evalReporter({ artefact: 'out/figures.json', baseline: 'baseline.json', columns: ['self-bleu'] })] } };\n`,
  );
  write(source);
  const run = (...args: string[]): Promise<Ran> =>
    new Promise((resolve) => {
      const env = { PATH: process.env.PATH ?? '', HOME: built, DRAMATIS_CACHE: join(built, 'cache'), NO_COLOR: '1' };
      const child = spawn(process.execPath, [vitestMain, 'run', ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk) => (stdout += String(chunk)));
      child.stderr.on('data', (chunk) => (stderr += String(chunk)));
      child.once('close', (code) => resolve({ code, stdout, stderr }));
    });
  return { folder, run, write };
}

describe('evals in vitest', () => {
  it('measure a data set, hold its gates, leave an artefact, and compare with a baseline', async () => {
    const { folder, run } = evalFolder("describeDataset('Ada and Bo', { file: 'talk.jsonl', gates: { alternating: { atLeast: 1 }, slots: { atMost: 0 } } });");
    const first = await run('--update');
    expect(first.code, first.stdout + first.stderr).toBe(0);
    expect(first.stdout).toMatch(/data set +self-bleu +alternating +slots\n Ada and Bo +0\.\d{3} +1\.000 +0\.000/);
    const { records } = Artefact.parse(JSON.parse(readFileSync(join(folder, 'out', 'figures.json'), 'utf8')));
    expect(records[0].figures.length).toBeGreaterThan(40);
    expect(new Set(records[0].figures.map(({ seed }) => seed))).toEqual(new Set([7]));
    expect(new Set(records[0].figures.map(({ by }) => by))).toEqual(new Set(['rules', 'sentence-encoder']));
    const again = await run();
    expect(again.code, again.stdout).toBe(0);
    expect(again.stdout).toMatch(/(\d+) of \1 figures are as in the baseline/);
    const baseline = join(folder, 'baseline.json');
    writeFileSync(baseline, readFileSync(baseline, 'utf8').replace(/("Ada and Bo \/ dataset \/ entropy2": \{\s*"value": )[\d.]+/, (_all, head: string) => `${head}99`));
    const worse = await run();
    expect(worse.code).toBe(1);
    expect(worse.stdout).toMatch(/Ada and Bo \/ dataset \/ entropy2 +99 +\d(?:\.\d{3})? +worse/);
    expect(worse.stdout).toContain('Something got worse');
  }, 120_000);

  it('are not green when everything was skipped, and say how much and why', async () => {
    const { run, folder } = evalFolder("describeDataset('nobody', { file: 'nothing.jsonl', gates: { slots: { atMost: 0 } } });\ndescribeDataset('judged', { file: 'talk.jsonl', skip: 'no model judges' });");
    const { code, stdout } = await run();
    expect(code).toBe(1);
    expect(stdout).toContain('Skipped: 3 of 3 tests');
    expect(stdout).toContain('2 tests: there is no nothing.jsonl');
    expect(stdout).toContain('1 tests: no model judges');
    expect(stdout).toContain('Nothing was measured');
    expect(Artefact.parse(JSON.parse(readFileSync(join(folder, 'out', 'figures.json'), 'utf8'))).skipped).toEqual({ 'there is no nothing.jsonl': 2, 'no model judges': 1 });
    expect(existsSync(join(folder, 'baseline.json'))).toBe(false);
  }, 60_000);

  it('fail at a gate that does not hold and at one for what was not measured, and name both', async () => {
    const { run } = evalFolder("describeDataset('Ada and Bo', { file: 'talk.jsonl', gates: { questions: { atMost: 0.1 }, charm: { atLeast: 1 } } });");
    const { code, stdout, stderr } = await run();
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/keeps questions at most 0\.1|questions among utterances/);
    expect(stdout + stderr).toContain('"charm" was not measured; keys are conversations');
  }, 60_000);

  it('judge single conversations with matchers, whose failures say what is wrong', async () => {
    const { run } = evalFolder(`
      const personas = [['I have two cats.', 'I bake bread before sunrise.'], ['I repair old radios.']];
      const talk = (...lines) => ({ personas, turns: lines.map((text, at) => ({ speaker: at % 2, text })) });
      const good = talk('My two cats woke me, so the bread went in before sunrise.', 'I was up late with an old radio I am repairing.');
      it('good', async () => {
        await expect(good).toBeFaithful();
        await expect(good).toCoverProfile(0.6);
        await expect(good).toPassExpert('toxicity');
        await expect(talk('I do not have any cats.', 'Me neither.')).not.toBeFaithful();
        await expect(talk('Nice weather.', 'Very.')).not.toCoverProfile();
        for (const [conversation] of [await conversationsIn('talk.jsonl')]) await expect(conversation).toPassExpert('linter');
      });
      it('bad', () => expect(talk('I do not have any cats.', 'Oh.')).toBeFaithful());
      it('no persona', () => expect({ personas: [[], []], turns: [] }).toBeFaithful());
      it('no conversation', () => expect('hello').toCoverProfile());
      describeDataset('Ada and Bo', { file: 'talk.jsonl' });
    `);
    const { stdout, stderr } = await run();
    expect(stdout + stderr).toMatch(/expected the conversation to be faithful, but turn 0 contradicts "I have two cats\."/);
    expect(stdout + stderr).toContain('The conversation names no persona');
    expect(stdout + stderr).toContain('This is no conversation');
    expect(stdout + stderr).not.toMatch(/FAIL.*> good/);
  }, 60_000);
});

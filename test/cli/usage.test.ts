import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { tools } from '../../tools/index.ts';
import { dramatis, startDramatis, temporaryFolder } from '../support/cli.ts';
import { expectClear, run } from '../support/in-process.ts';
import { PERSONAS, TALK } from '../support/fixtures.ts';
import { converseArgs } from '../support/runs.ts';

const wrong: readonly [string, readonly string[], RegExp][] = [
  ['a command there is none of', ['synthesise', '--out', 'x'], /synthesize/],
  ['an option there is none of', ['converse', '--pairs', PERSONAS, '--out', 'x', '--candidate', '2'], /--candidates/],
  ['an option that is missing', ['converse', '--pairs', PERSONAS], /--out/],
  ['a number that is none', ['converse', '--pairs', PERSONAS, '--out', 'x', '--candidates', 'two'], /--candidates.*\n.*--help/],
  ['a number out of range', ['converse', '--pairs', PERSONAS, '--out', 'x', '--candidates', '99'], /--candidates.*16/],
  ['an unknown scenario', ['converse', '--pairs', PERSONAS, '--out', 'x', '--scenario', 'opera'], /small-talk, dividing-chores.*\n.*dramatis plugins/],
  ['an unknown writer', ['converse', '--pairs', PERSONAS, '--out', 'x', '--writer', 'ghost'], /one-shot, turn-by-turn/],
  ['an unknown facet', ['converse', '--pairs', PERSONAS, '--out', 'x', '--facets', 'aura'], /big-five, voice/],
  ['an unknown pairing strategy', ['synthesize', '--out', 'x', '--pairing', 'speed-dating'], /shared-categories, complementary, coverage, random/],
  ['an unknown model provider', ['converse', '--pairs', PERSONAS, '--out', 'x', '--model', 'abacus:9'], /offline and PROVIDER:MODEL.*openai, anthropic/],
  ['an unknown embedder', ['converse', '--pairs', PERSONAS, '--out', 'x', '--embedder', 'abacus'], /sentence-encoder/],
  ['an unknown memory', ['converse', '--pairs', PERSONAS, '--out', 'x', '--chroma', 'brain'], /embedded, exact/],
  ['an unknown graph', ['graph', 'spaghetti'], /conversation/],
  ['an unknown format', ['export', 'x', '--format', 'papyrus', '--out', 'y'], /jsonl, spc-csv/],
  ['a run folder that is none', ['resume', 'nowhere'], /nowhere.*\n.*--out/],
  ['a file that is not there', ['measure', 'nothing.csv'], /nothing\.csv/],
];

describe('a command line with', () => {
  it.each(wrong)('%s is answered with what is allowed, and leaves nothing behind', async (_what, args, says) => {
    const folder = temporaryFolder();
    const home = process.cwd();
    process.chdir(folder);
    onTestFinished(() => process.chdir(home));
    const ran = await run(args);
    expectClear(ran);
    expect(ran.stderr).toMatch(says);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('help', () => {
  it('lists every command, and each has examples and says what every option is for', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const { name } of tools) {
      expect(stdout).toContain(`  ${name}`);
      const help = await run([name, '--help']);
      expect(help.code).toBe(0);
      expect(help.stdout).toContain(`Examples:\n  $ dramatis ${name}`);
      expect(help.stdout).not.toMatch(/--[a-z-]+( <[a-z]+>)?\s*\n\s*--/);
    }
  });
});

describe('--json', () => {
  it.each(['doctor', 'plugins', 'graph critique', `measure ${TALK}`])('prints nothing but JSON on stdout: %s', async (line) => {
    const { code, stdout, stderr } = await dramatis([...line.split(' '), '--json']);
    expect(code, stderr).toBe(0);
    expect(z.record(z.string(), z.unknown()).safeParse(JSON.parse(stdout)).success).toBe(true);
  });

  it('of a run names its files, while progress goes to stderr', async () => {
    const out = join(temporaryFolder(), 'run');
    const { code, stdout, stderr } = await dramatis([...converseArgs(out, '--chroma', 'exact', '--limit', '2', '--iterations', '1'), '--json']);
    expect(code, stderr).toBe(0);
    const { accepted, files } = z.object({ accepted: z.int(), files: z.object({ dataset: z.string() }) }).parse(JSON.parse(stdout));
    expect(accepted).toBe(2);
    expect(existsSync(files.dataset)).toBe(true);
    expect(stderr).toContain('iteration 1: 2 of 2');
    const exported = join(out, '..', 'talks.csv');
    expect((await dramatis(['export', out, '--format', 'spc-csv', '--out', exported])).code).toBe(0);
    const measured = z.object({ measures: z.object({ conversations: z.int(), alternating: z.number() }) }).parse(JSON.parse((await dramatis(['measure', exported, '--json'])).stdout));
    expect(measured.measures).toMatchObject({ conversations: 2, alternating: 1 });
  });
});

describe('a folder', () => {
  it('that holds a run takes no second one', async () => {
    const out = join(temporaryFolder(), 'run');
    const args = converseArgs(out, '--chroma', 'exact', '--limit', '1', '--iterations', '1', '--candidates', '1');
    expect((await dramatis(args)).code).toBe(0);
    const second = await dramatis(args);
    expectClear(second);
    expect(second.stderr).toMatch(/already holds a run.*\n.*dramatis resume/);
  });

  it('that a run is working in is refused to a second process', async () => {
    const out = join(temporaryFolder(), 'run');
    const first = startDramatis(converseArgs(out, '--chroma', 'exact', '--limit', '2', '--iterations', '1'));
    await first.saying(/iteration 1: 0/);
    first.child.kill('SIGSTOP');
    const second = await run(['resume', out]);
    first.child.kill('SIGCONT');
    expectClear(second);
    expect(second.stderr).toContain('in use by process');
    expect((await first.done).code).toBe(0);
  });

  it('that cannot be made is named, with what to do', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'I am a file.');
    const ran = await dramatis(converseArgs(join(folder, 'file', 'run')));
    expectClear(ran);
    expect(ran.stderr).toMatch(/file\/run.*\n.*--out/);
  });
});

describe('exit code 1', () => {
  it('says that it was done but everything was rejected', async () => {
    const file = join(temporaryFolder(), 'rude.jsonl');
    writeFileSync(file, `${JSON.stringify({ personas: [['I have two dogs.'], ['I have three cats.']], turns: [[0, 'You are such a pathetic loser, go to hell.'], [1, 'No, you go to hell.']] })}\n`);
    const { code, stdout } = await dramatis(['critique', file]);
    expect(code).toBe(1);
    expect(stdout).toContain('0 of 1 conversation passed');
  });
});

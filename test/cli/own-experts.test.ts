import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { langchainTools } from '../../langchain/tools.ts';
import { dramatis, ownCache, temporaryFolder, type Ran } from '../support/cli.ts';
import { expertSource } from '../support/expert-source.ts';
import { PERSONAS, TALK } from '../support/fixtures.ts';
import { fingerprints } from '../support/runs.ts';

const Tally = z.object({ critiques: z.array(z.object({ verdicts: z.array(z.object({ expert: z.string(), outcome: z.string() })) })) });
const Manifest = z.looseObject({ options: z.looseObject({ experts: z.string() }), experts: z.array(z.string()) });
const SMALL = ['--iterations', '1', '--candidates', '2', '--chroma', 'exact'];
const FAILS_NOTHING = expertSource('no-quagga', 'quagga');

/** A folder with experts in files and in packages that are installed there, and modules that are no experts. */
function workplace(): string {
  const folder = temporaryFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('no-vowels.ts', expertSource('no-vowels', 'e').replace('turns } })', 'turns } }: { conversation: { turns: { text: string }[] } })'));
  write('no-quagga.ts', FAILS_NOTHING);
  for (const [name, source] of [['dramatis-expert-no-zebra', expertSource('no-zebra', 'zebra')], ['@ada/dramatis-expert-no-okapi', expertSource('no-okapi', 'okapi')]]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', exports: './index.js' }));
    write(`node_modules/${name}/index.js`, source);
  }
  write('recipe.ts', "export const bread = ['flour', 'water'];");
  write('broken.ts', 'export default {');
  write('dear.ts', FAILS_NOTHING.replace("cost: 'free'", "cost: 'dear'"));
  write('second-linter.ts', expertSource('linter', 'zebra'));
  write('lacking.ts', FAILS_NOTHING.replace(" rubric: 'The word is not said.',", '').replace(', examples: {}', ''));
  write('breaking.ts', FAILS_NOTHING.replace('const found', "if (turns.length > 0) throw new TypeError('no such thing');\n  const found"));
  write('boasting.ts', FAILS_NOTHING.replace('score: null', 'score: 1.6'));
  // Says on the disk that it was run.
  write('telltale.ts', `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(join(folder, 'was-run'))}, '');\n${FAILS_NOTHING}`);
  return folder;
}

async function critique(experts: string, cwd: string): Promise<Ran> {
  return dramatis(['critique', TALK, '--experts', experts, '--json'], { cwd });
}

describe("an expert of one's own", () => {
  it('is asked from a file and from packages that the option names, in the order of the panel', async () => {
    const ran = await critique('@ada/dramatis-expert-no-okapi,dramatis-expert-no-zebra,./no-vowels.ts,linter', workplace());
    expect(ran.code, ran.stderr).toBe(1);
    const [{ verdicts }] = Tally.parse(JSON.parse(ran.stdout)).critiques;
    expect(verdicts.map(({ expert }) => expert)).toEqual(['linter', 'no-okapi', 'no-zebra', 'no-vowels']);
    expect(verdicts.at(-1)).toMatchObject({ outcome: 'fail' });
  });

  it('is the one that the documentation shows, which imports what it needs from the package though none is installed beside it', async () => {
    const cwd = workplace();
    const [, source = ''] = /```ts\n(\/\/ no-weather\.ts\n[^]*?)```/.exec(readFileSync(join(import.meta.dirname, '../../docs/critic.md'), 'utf8')) ?? [];
    writeFileSync(join(cwd, 'no-weather.ts'), source);
    const ran = await critique('./no-weather.ts', cwd);
    expect(ran.code, ran.stderr).toBe(0);
    expect(Tally.parse(JSON.parse(ran.stdout)).critiques[0].verdicts).toMatchObject([{ expert: 'no-weather', outcome: 'pass' }]);
  });

  it('may be named by a configuration and by the option at once', async () => {
    const cwd = workplace();
    writeFileSync(join(cwd, 'dramatis.config.mjs'), "export default { experts: ['./no-quagga.ts'] };");
    const ran = await critique('./no-quagga.ts', cwd);
    expect(ran.code, ran.stderr).toBe(0);
    expect(Tally.parse(JSON.parse(ran.stdout)).critiques[0].verdicts).toMatchObject([{ expert: 'no-quagga', outcome: 'pass' }]);
  });

  it.each([
    ['a module that exports no expert', './recipe.ts', /recipe\.ts exports no expert: its default export must be an object with name, description, cost, role/],
    ['an expert of a cost there is none of', './dear.ts', /dear\.ts exports no expert: its default export must have the cost free, embedding or model/],
    ['a module that cannot be read', './broken.ts', /broken\.ts cannot be loaded/],
    ['a file that is not there', './nobody.ts', /nobody\.ts cannot be loaded/],
    ['a package that is not installed', 'dramatis-expert-nobody', /dramatis-expert-nobody cannot be loaded[^]*installed/],
    ['a name that is taken', './second-linter.ts', /"linter" is taken in the family expert/],
    ['a misspelt name', 'lintre', /There is no expert "lintre"; there are linter/],
    ['an expert that lacks something', './lacking.ts', /lacking\.ts exports no expert:.*; it lacks rubric, examples/],
    ['an expert that breaks', './breaking.ts', /The expert no-quagga broke: TypeError: no such thing[^]*no part of Dramatis/],
    ['an expert whose verdict cannot be used', './boasting.ts', /The expert no-quagga gave a verdict that cannot be used \(score/],
  ])('is refused with what to do: %s', async (_what, experts, says) => {
    const ran = await critique(experts, workplace());
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr).not.toMatch(/Defect/);
  });
});

describe("a run with an expert of one's own", () => {
  it.each([
    ['converse', ['--pairs', PERSONAS, '--limit', '2']],
    ['synthesize', ['--attributes', '820', '--profiles', '6', '--pairs', '2', '--min-shared', '1']],
  ])('%s lets it fail what it does not like, and keeps its name but no path', async (operation, args) => {
    const cwd = workplace();
    const ran = await dramatis([operation, ...args, ...SMALL, '--experts', 'linter,./no-vowels.ts', '--out', 'run'], { cwd, env: { DRAMATIS_CACHE: ownCache() } });
    expect(ran.code, ran.stderr).toBe(1);
    const manifest = Manifest.parse(JSON.parse(readFileSync(join(cwd, 'run', 'manifest.json'), 'utf8')));
    expect([manifest.options.experts, manifest.experts]).toEqual(['linter,no-vowels', ['linter', 'no-vowels']]);
    expect(readFileSync(join(cwd, 'run', 'rejected.jsonl'), 'utf8')).toContain('no-vowels');
  }, 120_000);

  it('is resumed with it given again, to the same bytes, and not without it or with others', async () => {
    const cwd = workplace();
    const env = { DRAMATIS_CACHE: ownCache() };
    const experts = ['--experts', 'all,./no-quagga.ts'];
    const converse = (out: string): Promise<Ran> => dramatis(['converse', '--pairs', PERSONAS, '--limit', '2', ...SMALL, ...experts, '--out', out], { cwd, env });
    const whole = await converse('whole');
    expect(whole.code, whole.stderr).toBe(0);
    expect((await converse('run')).code).toBe(0);
    // As if it had been killed after the first pair.
    const ledger = join(cwd, 'run', 'ledger.jsonl');
    const lines = readFileSync(ledger, 'utf8').split('\n');
    writeFileSync(ledger, `${lines.slice(0, lines.findIndex((line) => line.startsWith('{"event":"pair"')) + 1).join('\n')}\n`);
    const without = await dramatis(['resume', 'run'], { cwd, env });
    expect([without.code, without.stderr]).toEqual([2, expect.stringMatching(/began with experts that are not loaded: no-quagga[^]*resume run --experts/)]);
    const others = await dramatis(['resume', 'run', '--experts', 'linter,./no-quagga.ts'], { cwd, env });
    expect([others.code, others.stderr]).toEqual([2, expect.stringMatching(/changed since then: .*the expert toxicity/)]);
    const again = await dramatis(['resume', 'run', ...experts], { cwd, env });
    expect(again.code, again.stderr).toBe(0);
    expect(fingerprints(join(cwd, 'run'))).toEqual(fingerprints(join(cwd, 'whole')));
  }, 120_000);
});

it('an estimate has no calls for experts that are not on the panel', async () => {
  const agentsOf = async (experts: string): Promise<string[]> => {
    const { code, stdout, stderr } = await dramatis(['estimate', '--pairs', PERSONAS, '--model', 'openai:stub', '--experts', experts, '--json'], { cwd: workplace() });
    expect(code, stderr).toBe(0);
    return z.object({ rows: z.array(z.object({ agent: z.string() })) }).parse(JSON.parse(stdout)).rows.map(({ agent }) => agent);
  };
  expect(await agentsOf('all')).toEqual(expect.arrayContaining(['judge-faithfulness', 'judge-toxicity', 'rank-candidates']));
  expect(await agentsOf('linter,toxicity,./no-quagga.ts')).toEqual(['write-conversation', 'revise-conversation', 'judge-toxicity']);
});

describe('a module named by data', () => {
  it('is not loaded when the manifest of a run names it', async () => {
    const cwd = workplace();
    const env = { DRAMATIS_CACHE: ownCache() };
    expect((await dramatis(['converse', '--pairs', PERSONAS, '--limit', '1', ...SMALL, '--experts', 'linter', '--out', 'run'], { cwd, env })).code).toBe(0);
    const path = join(cwd, 'run', 'manifest.json');
    const manifest = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
    writeFileSync(path, JSON.stringify({ ...manifest, options: { ...manifest.options, experts: './telltale.ts' } }));
    writeFileSync(join(cwd, 'run', 'ledger.jsonl'), '');
    const ran = await dramatis(['resume', 'run'], { cwd, env });
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining('There is no expert "./telltale.ts"')]);
    expect(existsSync(join(cwd, 'was-run'))).toBe(false);
    // The same module is run when a person names it: the check above can fail.
    expect((await critique('./telltale.ts', cwd)).code).toBe(0);
    expect(existsSync(join(cwd, 'was-run'))).toBe(true);
  }, 120_000);

  it('is not loaded when a model calls the operation as a tool', async () => {
    const cwd = workplace();
    const [tool] = langchainTools({ environment: { DRAMATIS_CACHE: temporaryFolder() } }).filter(({ name }) => name === 'critique');
    await expect(tool.invoke({ file: TALK, experts: join(cwd, 'telltale.ts') })).rejects.toThrow(/There is no expert/);
    expect(existsSync(join(cwd, 'was-run'))).toBe(false);
  });
});

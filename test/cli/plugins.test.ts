import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { dramatis, temporaryFolder } from '../support/cli.ts';
import { expertSource } from '../support/expert-source.ts';
import { TALK } from '../support/fixtures.ts';

const Tally = z.object({ conversations: z.number(), passed: z.number(), critiques: z.array(z.object({ verdicts: z.array(z.object({ expert: z.string(), outcome: z.string() })) })) });

function folderWith(config: string): string {
  const folder = temporaryFolder();
  const home = join(folder, 'node_modules', 'dramatis-expert-no-zebra');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'dramatis-expert-no-zebra', type: 'module', exports: './index.js' }));
  writeFileSync(join(home, 'index.js'), expertSource('no-zebra', 'zebra'));
  mkdirSync(join(folder, 'experts'));
  writeFileSync(join(folder, 'experts', 'no-vowels.ts'), expertSource('no-vowels', 'e'));
  writeFileSync(join(folder, 'dramatis.config.mjs'), config);
  return folder;
}

it('an expert from a file and one from a package are asked by name like the others', async () => {
  const cwd = folderWith("export default { experts: ['./experts/no-vowels.ts', 'dramatis-expert-no-zebra'] };");
  const ran = await dramatis(['critique', TALK, '--experts', 'linter,no-vowels,no-zebra', '--json'], { cwd });
  expect(ran.code, ran.stderr).toBe(1);
  const [{ verdicts }] = Tally.parse(JSON.parse(ran.stdout)).critiques;
  expect(verdicts).toMatchObject([{ expert: 'linter' }, { expert: 'no-vowels', outcome: 'fail' }, { expert: 'no-zebra', outcome: 'pass' }]);
  expect((await dramatis(['plugins'], { cwd })).stdout).toContain('no-zebra');
});

it.each([
  ['that is not there', "'./nothing.ts'", /nothing\.ts cannot be loaded/],
  ['that is no expert', "'node:path'", /experts\.0: must be an object with name, description, cost/],
])('a module %s is refused with its name and what it should be', async (_what, module, message) => {
  const { code, stderr } = await dramatis(['plugins'], { cwd: folderWith(`export default { experts: [${module}] };`) });
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
});

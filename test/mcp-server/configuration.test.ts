import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/cli.ts';
import { connect, textOf } from './clients.ts';

const PAIRING = "{ name: 'by-name', description: 'Pairs Ada with Bo.', pair: () => [] }";

it('tells a client what is wrong with the configuration, and is used once it is mended, without a new start', async () => {
  const file = join(temporaryFolder(), 'dramatis.config.ts');
  writeFileSync(file, 'export default { pairings: ');
  const { client } = await connect({ args: ['--config', file] });
  const families = async () => client.callTool({ name: 'describe_plugins', arguments: { family: 'pairing' } });
  const broken = await families();
  expect(broken.isError).toBe(true);
  expect(textOf(broken)).toContain('Run it by itself');
  writeFileSync(file, "export default { pairings: [{ name: 'by-name' }] }");
  expect(textOf(await families())).toContain('must be an object with name, description, pair');
  // One that could be added must not be there already when the other is mended.
  writeFileSync(file, `export default { pairings: [${PAIRING}, { ...${PAIRING}, name: 'By Name' }] }`);
  expect(textOf(await families())).toContain('no kebab-case name');
  writeFileSync(file, `export default { pairings: [${PAIRING}] }`);
  const mended = await families();
  expect(mended.isError, textOf(mended)).not.toBe(true);
  expect(textOf(mended)).toContain('Pairs Ada with Bo.');
}, 60_000);

it('gives the hint with prompts and resources, too', async () => {
  const file = join(temporaryFolder(), 'dramatis.config.ts');
  writeFileSync(file, 'export default {}');
  const { client, data } = await connect({ args: ['--config', file] });
  const made = await client.callTool({ name: 'create_profile', arguments: { statements: ['I bake bread before sunrise.', 'I have two cats.'] } });
  const [id] = /pro_[0-9a-f]{16}/.exec(textOf(made)) ?? [];
  writeFileSync(file, 'export default {');
  const other = await connect({ args: ['--config', file], data });
  await expect(other.client.getPrompt({ name: 'play-persona', arguments: { profile: id ?? '' } })).rejects.toThrow(/Run it by itself/);
  await expect(other.client.readResource({ uri: 'dramatis://profiles/pro_0000000000000000' })).rejects.toThrow(/no profile of that id.*create_profile/s);
  await expect(other.client.readResource({ uri: 'dramatis://profiles/nobody' })).rejects.toThrow(/must be a profile id such as/);
}, 60_000);

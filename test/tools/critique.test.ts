import { expect, it } from 'vitest';
import { z } from 'zod';
import { critique } from '../../tools/critique.ts';
import { temporaryFolder } from '../support/cli.ts';
import { TALK } from '../support/fixtures.ts';

const Judged = z.object({ critiques: z.array(z.object({ persona: z.record(z.string(), z.number().nullable()).optional() })) });

it('says beside the verdicts of faithfulness how far the speakers are in character, and nothing of it without that expert', async () => {
  const context = { environment: { DRAMATIS_CACHE: temporaryFolder() }, signal: new AbortController().signal, report: () => undefined };
  const { data } = await critique.run({ file: TALK }, context);
  const [{ persona }] = Judged.parse(data).critiques;
  expect(persona?.coverage).toBeGreaterThan(0);
  expect(persona?.inCharacter).toBeGreaterThan(0);
  const { data: linted } = await critique.run({ file: TALK, experts: 'linter' }, context);
  expect(Judged.parse(linted).critiques[0].persona).toBeUndefined();
});

import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Expert } from '../../../agents/experts/expert.ts';
import { linter } from '../../../agents/experts/linter.ts';
import { attribute } from '../../../domain/attribute.ts';
import { profile } from '../../../domain/profile.ts';
import { wholeArm } from '../../../evals/experiments/ablations.ts';
import { outcomesOf } from '../../../evals/experiments/outcome.ts';
import { runArm } from '../../../evals/experiments/run-arm.ts';
import { expertContext } from '../../../graphs/expert-context.ts';
import { openLedger } from '../../../stores/ledger.ts';
import { makeFolder, runPaths } from '../../../stores/run-folder.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { offlineServices } from '../../support/services.ts';

const PEOPLE = [profile([attribute('I bake bread.', 'baking'), attribute('I have two cats.', 'pets')]), profile([attribute('I bake pies.', 'baking'), attribute('I keep a parrot.', 'pets')])];
const SCALE = { attributes: 4, profiles: 2, profileSize: 2, pairs: 1, maxReuse: 1, seed: 7 };

/** Lets nothing pass and always knows how to mend it. */
const strict: Expert = {
  ...linter,
  name: 'strict',
  judge: async () => ({ expert: 'strict', outcome: 'fail', score: 0, findings: [{ code: 'dull', message: 'it is dull', severity: 'error', turns: [0], attributes: [], repair: 'Say something else.' }], by: 'rules' }),
};

async function armServices() {
  const { services } = await offlineServices();
  const paths = runPaths(join(temporaryFolder(), 'arm'));
  await makeFolder(paths.folder);
  return { ...services, paths, ledger: await openLedger(paths.ledger) };
}

it('judges what an arm chose by the whole panel, whatever panel chose it', async () => {
  const services = await armServices();
  const run = await runArm({ ...wholeArm({ candidates: 1, iterations: 1 }), panel: [] }, PEOPLE, SCALE, services);
  const [outcome] = await outcomesOf(run, expertContext(services));
  expect(outcome).toMatchObject({ accepted: 1, shared: 2, contradicted: 0, claimed: 0 });
  expect(outcome.quality).toBeGreaterThan(0);
  expect(outcome.comesUp).toBeGreaterThan(0);
});

it('goes through one iteration in which every candidate fails and is revised, and accepts nothing', async () => {
  const services = await armServices();
  const run = await runArm({ ...wholeArm({ candidates: 2, iterations: 1 }), panel: [strict] }, PEOPLE, SCALE, services);
  expect(await outcomesOf(run, expertContext(services))).toMatchObject([{ accepted: 0, quality: null, texts: [] }]);
});

it('says why there are no pairs instead of ending the experiment', async () => {
  const services = await armServices();
  const run = await runArm({ ...wholeArm({ candidates: 1, iterations: 1 }), pairing: { strategy: 'shared-categories', minShared: 9 } }, PEOPLE, SCALE, services);
  expect(run.problem).toMatch(/can be paired/);
  expect(await outcomesOf(run, expertContext(services))).toEqual([]);
});

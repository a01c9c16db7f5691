import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, contentId } from '../domain/id.ts';
import { DramatisError } from '../domain/error.ts';
import { parseJson, writeWhole } from '../domain/jsonl.ts';
import type { Profile } from '../domain/profile.ts';
import type { Arm, Scale } from '../evals/experiments/arm.ts';
import { makePeople } from '../evals/experiments/people.ts';
import { runArm, type ArmRun } from '../evals/experiments/run-arm.ts';
import type { OpenOptions } from '../graphs/open-options.ts';
import { openServices, type OpenedServices } from '../graphs/open-services.ts';
import { openLedger } from '../stores/ledger.ts';
import { makeFolder, runPaths } from '../stores/run-folder.ts';
import { readSeeds } from './read-inputs.ts';
import type { ToolContext } from './tool.ts';

/** What an experiment is asked for; `seeds` is a file or undefined for the built-in ones. */
export interface Experiment {
  readonly arms: readonly Arm[];
  readonly scale: Scale;
  readonly services: OpenOptions;
  readonly seeds: string | undefined;
  /** Folder of the experiment; without one everything is gone in the end. */
  readonly out: string | undefined;
}

/** Runs every arm, one after the other, and hands the runs and the services that judge them to `look`. Arms share the people and every answer of a model; what a folder already has is not done again. */
export async function runExperiment<Result>(experiment: Experiment, context: ToolContext, look: (runs: readonly ArmRun[], services: OpenedServices) => Promise<Result>): Promise<Result> {
  const folder = experiment.out ?? (await mkdtemp(join(tmpdir(), 'dramatis-experiment-')));
  try {
    await makeFolder(folder);
    await claim(folder, experiment);
    const people = await peopleFor(folder, experiment, context);
    const runs: ArmRun[] = [];
    for (const [at, arm] of experiment.arms.entries()) {
      context.signal.throwIfAborted();
      runs.push(await inArm(arm, people.get(arm.expanded) ?? [], folder, experiment, context));
      context.report({ kind: 'step', stage: 'arms', done: at + 1, total: experiment.arms.length });
    }
    // Opened after the arms, so that it knows what they were answered.
    return await inServices('judging', folder, experiment, context, (services) => look(runs, services));
  } finally {
    if (experiment.out === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** The people with and without expansion, as far as arms need them. */
async function peopleFor(folder: string, experiment: Experiment, context: ToolContext): Promise<ReadonlyMap<boolean, readonly Profile[]>> {
  const { attributes, categories } = await readSeeds(experiment.seeds, false, context);
  return inServices('people', folder, experiment, context, async (services) => {
    const people = new Map<boolean, readonly Profile[]>();
    for (const expanded of new Set(experiment.arms.map((arm) => arm.expanded))) people.set(expanded, await makePeople({ attributes, categories }, expanded, experiment.scale, services));
    return people;
  });
}

async function inArm(arm: Arm, profiles: readonly Profile[], folder: string, experiment: Experiment, context: ToolContext): Promise<ArmRun> {
  const paths = runPaths(join(folder, 'arms', arm.name));
  await makeFolder(paths.folder);
  const quiet = { ...context, report: () => undefined };
  return inServices(`arms/${arm.name}`, folder, experiment, quiet, async (opened) => runArm(arm, profiles, experiment.scale, { ...opened, paths, ledger: await openLedger(paths.ledger) }));
}

/** Services with a memory of their own and the answers of all. */
async function inServices<Result>(name: string, folder: string, { services: options }: Experiment, context: ToolContext, work: (services: OpenedServices) => Promise<Result>): Promise<Result> {
  const keep = { completions: join(folder, 'completions.jsonl'), memory: join(folder, name, 'memory'), scope: contentId('arm', [folder, name]) };
  const services = await openServices(options, keep, context);
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}

/** A folder belongs to one experiment: arms of other options must not be taken for these. */
async function claim(folder: string, { arms, scale, services, seeds }: Experiment): Promise<void> {
  const path = join(folder, 'experiment.json');
  const asked = { arms: arms.map(({ panel, exemplars, ...arm }) => ({ ...arm, panel: panel.map(({ name }) => name), exemplars: exemplars.length })), scale, model: services.model ?? null, embedder: services.embedder ?? null, seeds: seeds ?? null };
  if (!existsSync(path)) return writeWhole(path, [`${JSON.stringify(asked, null, 2)}\n`]);
  if (canonicalJson(parseJson(await readFile(path, 'utf8')) ?? null) === canonicalJson(asked)) return;
  throw new DramatisError('mismatch', `${folder} holds an experiment with other options.`, { hint: 'Repeat it with the options in its experiment.json, or choose another folder with --out.' });
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DramatisError, isItemFailure } from '../domain/error.ts';
import { packageFolder, packageVersion } from '../domain/package.ts';
import { withLater, type Reliability } from '../domain/reliability.ts';
import type { Check, CheckData, Figure } from '../evals/checks/check.ts';
import { checks } from '../evals/checks/index.ts';
import { reliabilityOf } from '../evals/checks/reliability.ts';
import { expertContext } from '../graphs/expert-context.ts';
import { cachePaths } from '../graphs/cache-paths.ts';
import type { Services } from '../graphs/services.ts';
import { readStored, storeReliability, writeReliability, type JudgeName } from '../stores/judge-records.ts';
import { figureTable } from './figure-table.ts';
import { namesOf } from './run-options.ts';
import { serviceOptions } from './shared-options.ts';
import { defineTool, type Environment } from './tool.ts';
import { withServices } from './with-services.ts';

/** Checks draw by names of their own; the seed of the services is fixed so that a judge's figures can be repeated. */
const SEED = 0;

const Options = z.object({
  checks: z.string().default('all').describe(`Checks to run, separated by commas, or all: ${checks.map(({ name }) => name).join(', ')}.`),
  data: z.string().optional().describe('Folder of the labelled sets. Default: DRAMATIS_TEST_DATA, else shared/data beside the package.'),
  out: z.string().optional().describe('Also write the record of these figures by expert to this file.'),
  model: serviceOptions.model,
  embedder: serviceOptions.embedder,
  prompts: serviceOptions.prompts,
  budget: serviceOptions.budget,
  concurrency: serviceOptions.concurrency,
});

/** One check as reported: its figures, or why it was skipped. */
interface CheckReport {
  readonly name: string;
  readonly about: string;
  readonly source: string;
  readonly inSample: string;
  readonly figures: readonly Figure[];
  readonly skipped?: string;
}

export const judgeCheck = defineTool({
  name: 'judge-check',
  summary: 'how far the experts agree with people',
  description: 'Compares every expert with what people said about the same texts, with bootstrap intervals and a reference beside each figure. A set that is not at hand is skipped, and said so; exit code 1 when every check that needs one was skipped. The figures are remembered for this model and embedder, and from then on stand beside the scores of its experts.',
  options: Options,
  positional: 'checks',
  examples: ['judge-check', 'judge-check hatecheck,fed --data ~/labelled', 'judge-check decode --model openai:gpt-5-mini --json'],
  run: async (options, context) => {
    const chosen = chosenChecks(options.checks);
    const folder = dataFolder(options.data, context.environment);
    const services = { model: options.model, embedder: options.embedder, prompts: options.prompts, budget: options.budget, seed: SEED, concurrency: options.concurrency };
    const { reports, record, stored } = await withServices(services, undefined, context, async (opened) => {
      const made: CheckReport[] = [];
      for (const [at, check] of chosen.entries()) {
        context.signal.throwIfAborted();
        const { name, about, source, inSample } = check;
        made.push({ name, about, source, inSample, ...(await outcomeOf(check, await dataOf(check, folder), opened)) });
        context.report({ kind: 'step', stage: 'checks', done: at + 1, total: chosen.length });
      }
      return { reports: made, ...(await remember(made, { judge: opened.expertModel, embedder: opened.embedderId }, context.environment)) };
    });
    if (options.out !== undefined) await writeReliability(record, options.out);
    const labelled = reports.filter((_report, at) => chosen[at].files.length > 0);
    const { judge, embedder, seed } = record;
    const head = `Judge ${judge}, sentence vectors ${embedder}, seed ${seed}. Remembered in ${stored}.`;
    return { data: { folder, judge, embedder, seed, stored, record: record.experts, checks: reports }, text: `${head}\n\n${render(reports)}`, emptyHanded: labelled.length > 0 && labelled.every(({ skipped }) => skipped !== undefined) };
  },
});

/** Figures, or why there are none; a check whose model gives no usable answer is skipped, and the others go on. */
async function outcomeOf(check: Check, data: CheckData | string, opened: Services): Promise<Pick<CheckReport, 'figures' | 'skipped'>> {
  if (typeof data === 'string') return { figures: [], skipped: data };
  try {
    return { figures: await check.run(data, expertContext(opened)) };
  } catch (error) {
    if (!isItemFailure(error)) throw error;
    return { figures: [], skipped: error.message };
  }
}

/** Puts the figures in place of earlier ones of the same checks; those of checks that were skipped stay. */
async function remember(reports: readonly CheckReport[], judge: JudgeName, environment: Environment): Promise<{ record: Reliability; stored: string }> {
  const folder = cachePaths(environment).folder;
  const done = reports.filter(({ skipped }) => skipped === undefined);
  const fresh = reliabilityOf({ ...judge, version: packageVersion(), seed: SEED }, done);
  const record = withLater(readStored(judge, folder), fresh, done.map(({ name }) => name));
  return { record, stored: await storeReliability(record, folder) };
}

function chosenChecks(list: string): readonly Check[] {
  if (list === 'all') return checks;
  return namesOf(list).map((name) => {
    const found = checks.find((one) => one.name === name);
    if (found !== undefined) return found;
    throw new DramatisError('bad-input', `There is no check "${name}"; there are ${checks.map((one) => one.name).join(', ')}.`, { hint: 'Name checks separated by commas, or all.' });
  });
}

function dataFolder(option: string | undefined, environment: Environment): string {
  return option ?? environment.DRAMATIS_TEST_DATA ?? join(packageFolder(), '..', 'shared', 'data');
}

/** The files of a check, or why it has to be skipped. */
async function dataOf({ files }: Check, folder: string): Promise<CheckData | string> {
  const missing = files.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) return `${missing.join(', ')} is not in ${folder}`;
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)));
}

function render(reports: readonly CheckReport[]): string {
  return reports
    .map(({ name, about, source, inSample, figures, skipped }) => {
      const head = `${name}: ${about}\n  labels: ${source}\n  in-sample: ${inSample}`;
      if (skipped !== undefined) return `${head}\n  skipped: ${skipped}`;
      return `${head}\n${figureTable(figures)}`;
    })
    .join('\n\n');
}

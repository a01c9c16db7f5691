import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../domain/jsonl.ts';
import { packageFolder, packageVersion } from '../domain/package.ts';
import { suiteNamed, suites } from '../evals/suites/index.ts';
import type { SuiteContext, SuiteResult } from '../evals/suites/suite.ts';
import type { OpenedServices } from '../graphs/open-services.ts';
import { makeFolder } from '../stores/run-folder.ts';
import { figureTable } from './figure-table.ts';
import { namesOf } from './run-options.ts';
import { serviceOptions } from './shared-options.ts';
import { defineTool, type ToolContext } from './tool.ts';
import { trustIn, trustText, type Trust } from './trust.ts';
import { withServices } from './with-services.ts';

const Options = z.object({
  file: z.string().optional().describe('Conversations: SPC CSV, ConvAI2 text, JSONL, or the dataset.jsonl of a run. Not needed by suites that read none.'),
  reference: z.string().optional().describe('Other conversations to set beside them; for head-to-head several files, separated by commas.'),
  suite: z.string().default(suites[0].name).describe(`Suites to run, separated by commas, or all: ${suites.map(({ name }) => name).join(', ')}.`),
  limit: z.coerce.number().int().min(1).optional().describe('Use the first so many conversations of each file. Default: all.'),
  sample: z.coerce.number().int().min(2).default(100).describe('Conversations looked at where vectors or a model are needed, drawn by the seed.'),
  labels: z.string().optional().describe('Folder of the public labelled sets. Default: DRAMATIS_TEST_DATA, else shared/data beside the package.'),
  out: z.string().optional().describe('Folder for the results as JSON, what suites write, and answers of models.'),
  model: serviceOptions.model.describe('Model that judges, or several separated by commas: offline, or openai:NAME. Default: DRAMATIS_MODEL, else offline.'),
  agent: z.string().optional().describe('Model that plays personas in the suite persona-agent: offline, or openai:NAME. Default: the first judge.'),
  embedder: serviceOptions.embedder,
  prompts: serviceOptions.prompts,
  budget: serviceOptions.budget,
  seed: serviceOptions.seed,
  concurrency: serviceOptions.concurrency,
});
type Options = z.infer<typeof Options>;

/** A suite as reported. */
interface SuiteReport extends SuiteResult {
  readonly suite: string;
}

export const evaluate = defineTool({
  name: 'evaluate',
  summary: 'eval suites on a data set, beside a reference',
  description: 'Runs eval suites and prints their figures, with who measured each and a reference beside it where there is one. What was skipped is said and counted; exit code 1 when nothing at all was measured.',
  options: Options,
  positional: 'file',
  examples: ['evaluate my-run/dataset.jsonl', 'evaluate mine.csv --reference theirs.txt --json', 'evaluate mine.csv --suite all --model openai:gpt-5-mini --out results'],
  run: async (options, context) => {
    const chosen = options.suite === 'all' ? suites : namesOf(options.suite).map(suiteNamed);
    // Answers of models are kept in it from the first one on.
    if (options.out !== undefined) await makeFolder(options.out);
    const models = modelsOf(options.model);
    const reports = await withModels(options, [...models, ...(options.agent === undefined ? [] : [options.agent])], context, async (all) => {
      const [opened, player] = [all.slice(0, models.length), all.at(models.length) ?? all[0]];
      const made: SuiteReport[] = [];
      for (const suite of chosen) made.push({ suite: suite.name, ...(await suite.run(contextOf(options, opened, player, context))) });
      const judges = opened.map((one) => one.expertModel);
      const trust = trustIn({ judge: judges.join('+'), embedder: opened[0].embedderId }, context.environment);
      return { made, judges, player: player.writerModel, embedder: opened[0].embedderId, trust };
    });
    const { made, judges, player, embedder, trust } = reports;
    const data = { version: packageVersion(), seed: options.seed, judges, player, embedder, reliability: trust.records, file: options.file ?? null, reference: options.reference ?? null, suites: made.map((report) => reported(report, options.seed)) };
    if (options.out !== undefined) await writeResults(options.out, data, made);
    return { data, text: render(made, { ...data, trust }), emptyHanded: made.every(({ tables }) => tables.every(({ figures }) => figures.length === 0)) };
  },
});

/** What is printed and kept of a suite: every figure names the seed beside its judge, so that it can be quoted alone; files stand apart. */
function reported({ files: _files, tables, ...report }: SuiteReport, seed: number) {
  return { ...report, tables: tables.map((one) => ({ ...one, figures: one.figures.map((figure) => ({ ...figure, seed })) })) };
}

function modelsOf(list: string | undefined): (string | undefined)[] {
  // Models by role (`writer=M,expert=M`) are one choice; a plain list names several judges.
  const names = list?.includes('=') === true ? [list] : namesOf(list ?? '');
  return names.length === 0 ? [undefined] : names;
}

/** Opens services for every model: the judges, the first of them the one that answers where one is enough, and the player. */
async function withModels<Result>(options: Options, models: readonly (string | undefined)[], context: ToolContext, work: (opened: readonly OpenedServices[]) => Promise<Result>, opened: readonly OpenedServices[] = []): Promise<Result> {
  if (opened.length === models.length) return work(opened);
  return withServices({ ...options, model: models[opened.length] }, options.out, context, (one) => withModels(options, models, context, work, [...opened, one]));
}

function contextOf(options: Options, judges: readonly OpenedServices[], player: OpenedServices, { environment }: ToolContext): SuiteContext {
  const { file, reference, limit, sample, seed } = options;
  const labels = options.labels ?? environment.DRAMATIS_TEST_DATA ?? join(packageFolder(), '..', 'shared', 'data');
  return { services: judges[0], judges, player, embedder: judges[0].embedderId, seed, file, reference, limit, sample, labels };
}

async function writeResults(folder: string, data: unknown, reports: readonly SuiteReport[]): Promise<void> {
  await writeWhole(join(folder, 'evaluation.json'), [`${JSON.stringify(data, null, 2)}\n`]);
  for (const { files } of reports) for (const [name, text] of Object.entries(files ?? {})) await writeWhole(join(folder, name), [text]);
}

interface Rendered {
  readonly judges: readonly string[];
  readonly player: string;
  readonly embedder: string;
  readonly seed: number;
  readonly trust: Trust;
}

function render(reports: readonly SuiteReport[], { judges, player, embedder, seed, trust }: Rendered): string {
  const skipped = reports.flatMap((one) => one.skipped);
  const sections = reports.flatMap(({ suite, tables }) => tables.map(({ title, figures, note }) => [`${suite}: ${title} (by ${[...new Set(figures.map(({ by }) => by))].join(', ')})`, figureTable(figures), ...(note === undefined ? [] : [note])].join('\n')));
  const left = skipped.length === 0 ? [] : [`Skipped: ${skipped.length}\n${skipped.map(({ what, why }) => `  ${what}: ${why}`).join('\n')}`];
  return [`Judges ${judges.join(', ')}, player of personas ${player}, sentence vectors ${embedder}, seed ${seed}.`, ...sections, ...left, trustText(trust)].join('\n\n');
}

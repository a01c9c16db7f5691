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
  embedder: serviceOptions.embedder,
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
    const reports = await withJudges(options, modelsOf(options.model), context, async (opened) => {
      const made: SuiteReport[] = [];
      for (const suite of chosen) made.push({ suite: suite.name, ...(await suite.run(contextOf(options, opened, context))) });
      return { made, judges: opened.map(({ modelId }) => modelId), embedder: opened[0].embedderId };
    });
    const { made, judges, embedder } = reports;
    const data = { version: packageVersion(), seed: options.seed, judges, embedder, file: options.file ?? null, reference: options.reference ?? null, suites: made.map((report) => reported(report, options.seed)) };
    if (options.out !== undefined) await writeResults(options.out, data, made);
    return { data, text: render(made, data), emptyHanded: made.every(({ tables }) => tables.every(({ figures }) => figures.length === 0)) };
  },
});

/** What is printed and kept of a suite: every figure names the seed beside its judge, so that it can be quoted alone; files stand apart. */
function reported({ files: _files, tables, ...report }: SuiteReport, seed: number) {
  return { ...report, tables: tables.map((one) => ({ ...one, figures: one.figures.map((figure) => ({ ...figure, seed })) })) };
}

function modelsOf(list: string | undefined): (string | undefined)[] {
  const names = namesOf(list ?? '');
  return names.length === 0 ? [undefined] : names;
}

/** Opens services for every model, the first of them the one that answers where one is enough. */
async function withJudges<Result>(options: Options, models: readonly (string | undefined)[], context: ToolContext, work: (opened: readonly OpenedServices[]) => Promise<Result>, opened: readonly OpenedServices[] = []): Promise<Result> {
  if (opened.length === models.length) return work(opened);
  return withServices({ ...options, model: models[opened.length] }, options.out, context, (one) => withJudges(options, models, context, work, [...opened, one]));
}

function contextOf(options: Options, judges: readonly OpenedServices[], { environment }: ToolContext): SuiteContext {
  const { file, reference, limit, sample, seed } = options;
  const labels = options.labels ?? environment.DRAMATIS_TEST_DATA ?? join(packageFolder(), '..', 'shared', 'data');
  return { services: judges[0], judges, embedder: judges[0].embedderId, seed, file, reference, limit, sample, labels };
}

async function writeResults(folder: string, data: unknown, reports: readonly SuiteReport[]): Promise<void> {
  await writeWhole(join(folder, 'evaluation.json'), [`${JSON.stringify(data, null, 2)}\n`]);
  for (const { files } of reports) for (const [name, text] of Object.entries(files ?? {})) await writeWhole(join(folder, name), [text]);
}

function render(reports: readonly SuiteReport[], { judges, embedder, seed }: { readonly judges: readonly string[]; readonly embedder: string; readonly seed: number }): string {
  const skipped = reports.flatMap((one) => one.skipped);
  const sections = reports.flatMap(({ suite, tables }) => tables.map(({ title, figures, note }) => [`${suite}: ${title} (by ${[...new Set(figures.map(({ by }) => by))].join(', ')})`, figureTable(figures), ...(note === undefined ? [] : [note])].join('\n')));
  const left = skipped.length === 0 ? [] : [`Skipped: ${skipped.length}\n${skipped.map(({ what, why }) => `  ${what}: ${why}`).join('\n')}`];
  return [`Judges ${judges.join(', ')}, sentence vectors ${embedder}, seed ${seed}.`, ...sections, ...left].join('\n\n');
}

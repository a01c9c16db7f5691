import { z } from 'zod';
import { packageVersion } from '../domain/package.ts';
import { writeWhole } from '../domain/jsonl.ts';
import type { Figure } from '../evals/checks/check.ts';
import { paperTables } from '../evals/paper/index.ts';
import { PAPER, type PaperFigures, type PaperInput, type PaperTable } from '../evals/paper/paper-table.ts';
import { expertContext } from '../graphs/expert-context.ts';
import type { Services } from '../graphs/services.ts';
import { figureCells, markdownTable } from './figure-table.ts';
import { readPaperInput } from './paper-input.ts';
import { serviceOptions } from './shared-options.ts';
import { table } from './table.ts';
import { defineTool, type ToolContext } from './tool.ts';
import { trustCell, trustIn } from './trust.ts';
import { withServices } from './with-services.ts';

const Options = z.object({
  file: z.string().min(1).describe('Folder of a run, or conversations in any format that is read.'),
  reference: z.string().optional().describe('Other conversations, measured in the same way and set beside them.'),
  sample: z.coerce.number().int().min(2).default(100).describe('Conversations that tables with sentence vectors or a model look at, drawn by the seed.'),
  out: z.string().optional().describe('Also write the tables to this file, in Markdown.'),
  ...serviceOptions,
});

/** One table as measured. */
interface Measured {
  readonly table: PaperTable;
  readonly ours: PaperFigures;
  readonly reference: PaperFigures | undefined;
}

export const paper = defineTool({
  name: 'paper',
  summary: "the paper's tables, ours beside theirs",
  description: 'Computes the tables of the Synthetic-Persona-Chat paper on a data set: expansion, next utterance, iterations, faithfulness, toxicity, profile extraction, evaluators. What a table cannot see, and what was left out and why, stands below it.',
  options: Options,
  positional: 'file',
  examples: ['paper my-run --out evals/paper.md', 'paper mine.csv --reference theirs.csv --json'],
  run: (options, context) =>
    withServices(options, undefined, context, async (services) => {
      const limits = { seed: options.seed, sample: options.sample };
      const { input, unreadable } = await readPaperInput(options.file, limits, context);
      const compared = options.reference === undefined ? undefined : (await readPaperInput(options.reference, limits, context)).input;
      const measured = await measureAll(input, compared, services, context);
      const judge = { judge: services.modelId, embedder: services.embedderId };
      const trust = trustCell(trustIn(judge, context.environment), 'faithfulness');
      const about = { ...judge, version: packageVersion(), ...limits, conversations: input.dialogues.length, reference: compared?.dialogues.length ?? null, unreadable, faithfulnessTrust: trust };
      if (options.out !== undefined) await writeWhole(options.out, [markdown(measured, about)]);
      const data = { ...about, tables: measured.map(({ table: { name, table: number, about: what, cannotSee }, ours, reference }) => ({ name, table: number, about: what, cannotSee, ...ours, reference: reference ?? null })) };
      return { data, text: [heading(about), ...measured.map(asText)].join('\n\n') };
    }),
});

async function measureAll(input: PaperInput, compared: PaperInput | undefined, services: Services, context: ToolContext): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [at, one] of paperTables.entries()) {
    context.signal.throwIfAborted();
    const ours = await one.measure(input, expertContext(services));
    measured.push({ table: one, ours, reference: compared === undefined ? undefined : await one.measure(compared, expertContext(services)) });
    context.report({ kind: 'step', stage: 'tables', done: at + 1, total: paperTables.length });
  }
  return measured;
}

interface About {
  readonly judge: string;
  readonly embedder: string;
  readonly version: string;
  readonly seed: number;
  readonly sample: number;
  readonly conversations: number;
  readonly reference: number | null;
  readonly unreadable: number;
  readonly faithfulnessTrust: string;
}

function heading({ judge, embedder, version, seed, sample, conversations, reference, unreadable, faithfulnessTrust }: About): string {
  const offline = judge === 'offline' ? ' (rules, word lists and sentence vectors; no language model)' : '';
  const beside = reference === null ? '' : `, beside ${reference} of the reference`;
  return `Judge ${judge}${offline}, sentence vectors ${embedder}, Dramatis ${version}, seed ${seed}. ${conversations} conversations${beside}; ${unreadable} rows could not be used. Tables with vectors or a model look at ${sample} drawn ones at most. How far the judge of faithfulness agrees with labels: ${faithfulnessTrust}.`;
}

const HEAD = ['', 'ours', '95 % interval', 'cases', PAPER];

function rowsOf({ ours, reference }: Measured): string[][] {
  const labels = [...new Set([...ours.figures, ...(reference?.figures ?? [])].map(({ label }) => label))];
  const named = (figures: readonly Figure[] | undefined, label: string): Figure | undefined => figures?.find((one) => one.label === label);
  return labels.map((label) => {
    const [mine, theirs] = [named(ours.figures, label), named(reference?.figures, label)];
    const published = mine?.reference ?? theirs?.reference;
    const [, value, shown, cases] = mine === undefined ? [label, '-', '', '0'] : figureCells(mine);
    const cells = [label, value, shown, cases, published === undefined ? '' : String(published.value)];
    if (reference === undefined) return cells;
    return theirs === undefined ? [...cells, '-', ''] : [...cells, ...figureCells(theirs).slice(1, 3)];
  });
}

function headOf({ reference }: Measured): string[] {
  return reference === undefined ? HEAD : [...HEAD, 'reference', '95 % interval'];
}

function leftOut({ ours }: Measured): string[] {
  return ours.skipped.map(({ what, why, count }) => `Left out: ${what} (${count}), because ${why}.`);
}

function asText(one: Measured): string {
  const { table: number, about, cannotSee } = one.table;
  return [`${number}: ${about}`, ...(one.ours.figures.length === 0 ? [] : [table(headOf(one), rowsOf(one))]), `  ${cannotSee}`, ...leftOut(one).map((line) => `  ${line}`)].join('\n');
}

function markdown(measured: readonly Measured[], about: About): string {
  const sections = measured.map((one) => {
    const { table: number, name, about: what, cannotSee } = one.table;
    return [`## ${number}: ${name.replaceAll('-', ' ')}`, what.charAt(0).toUpperCase() + what.slice(1) + '.', ...(one.ours.figures.length === 0 ? [] : [markdownTable(headOf(one), rowsOf(one))]), `What it cannot see: ${cannotSee}`, ...leftOut(one)].join('\n\n');
  });
  const intro = 'Generated by `dramatis paper`; do not edit. "The paper" is Jandaghi et al., arXiv 2312.10007, whose writer and judges were language models or people, so a column beside ours says where they stood, not who is better.';
  return [`# The paper's tables`, intro, heading(about), ...sections].join('\n\n') + '\n';
}

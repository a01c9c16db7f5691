import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Attribute } from '../../domain/attribute.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import { Pair } from '../../domain/pair.ts';
import { chosenByIteration } from '../chosen-by-iteration.ts';
import { readDialogues } from '../read-dialogues.ts';
import type { IterationSet, PaperInput } from './paper-table.ts';
import type { Services } from '../../graphs/services.ts';
import { readRecords, runPaths } from '../../stores/run-folder.ts';

/** What the paper's tables need of a file; of the dataset.jsonl in the folder of a run also how it grew and what each iteration chose. */
export async function readPaperInput(file: string, { limit, seed, sample }: Pick<PaperInput, 'seed' | 'sample'> & { readonly limit: number | undefined }, services: Pick<Services, 'report' | 'signal'>): Promise<{ input: PaperInput; unreadable: number }> {
  const { dialogues, unreadable } = await readDialogues(file, limit, services);
  const folder = dirname(file);
  const isRun = basename(file) === 'dataset.jsonl' && existsSync(runPaths(folder).manifest);
  const ofRun = isRun ? { growth: await growthOf(folder), iterations: await iterationsOf(folder) } : {};
  return { input: { dialogues, seed, sample, ...ofRun }, unreadable };
}

/** Seeds and all attributes of a synthesize run; undefined for other runs. */
async function growthOf(folder: string): Promise<PaperInput['growth']> {
  const { seeds, attributes } = runPaths(folder);
  if (!existsSync(seeds) || !existsSync(attributes)) return undefined;
  const [begun, grown] = await Promise.all([readRecords(seeds, Attribute), readRecords(attributes, Attribute)]);
  return { seeds: begun.map(({ text }) => text), all: grown.map(({ text }) => text) };
}

/** The chosen conversations as they stood after each finished iteration. */
async function iterationsOf(folder: string): Promise<IterationSet[]> {
  const { ledger, pairs: path } = runPaths(folder);
  const pairs = await readRecords(path, Pair);
  return (await chosenByIteration(ledger)).map(({ row, chosen }) => ({
    iteration: row.iteration,
    panel: row.panel,
    dialogues: [...chosen].map(([index, { conversation }]): Dialogue => {
      const [first, second] = pairs[index].profiles.map(({ attributes }) => attributes.map(({ text }) => text));
      return { source: `pair ${index}`, personas: [first, second], turns: conversation.turns };
    }),
  }));
}

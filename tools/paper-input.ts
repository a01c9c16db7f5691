import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Attribute } from '../domain/attribute.ts';
import type { Candidate } from '../domain/result.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import { DramatisError } from '../domain/error.ts';
import { Pair } from '../domain/pair.ts';
import type { IterationSet, PaperInput } from '../evals/paper/paper-table.ts';
import { ledgerEvents } from '../stores/ledger.ts';
import { readRecords, runPaths } from '../stores/run-folder.ts';
import { readRows } from '../seeds/readers/index.ts';
import type { ToolContext } from './tool.ts';

/** What the paper's tables need of a file; of a run (its folder, or its dataset.jsonl) also how it grew and what each iteration chose. */
export async function readPaperInput(file: string, limits: Pick<PaperInput, 'seed' | 'sample'>, context: Pick<ToolContext, 'report' | 'signal'>): Promise<{ input: PaperInput; unreadable: number }> {
  const isFolder = existsSync(file) && statSync(file).isDirectory();
  const folder = isFolder ? file : dirname(file);
  const { dialogues, unreadable } = await dialoguesOf(isFolder ? join(file, 'dataset.jsonl') : file, context);
  const isRun = isFolder || (file.endsWith('dataset.jsonl') && existsSync(runPaths(folder).manifest));
  const ofRun = isRun ? { growth: await growthOf(folder), iterations: await iterationsOf(folder) } : {};
  return { input: { dialogues, ...limits, ...ofRun }, unreadable };
}

async function dialoguesOf(file: string, { report, signal }: Pick<ToolContext, 'report' | 'signal'>): Promise<{ dialogues: Dialogue[]; unreadable: number }> {
  const dialogues: Dialogue[] = [];
  let unreadable = 0;
  for await (const row of readRows(file)) {
    signal.throwIfAborted();
    if ('dialogue' in row && row.dialogue.turns.length > 0) dialogues.push(row.dialogue);
    else if (++unreadable <= 10) report({ kind: 'notice', message: `Not used: ${'problem' in row ? row.problem : `${row.dialogue.source}: there are no turns`}.` });
  }
  if (dialogues.length > 0) return { dialogues, unreadable };
  throw new DramatisError('bad-input', `${file} holds no conversation with turns; at least one is needed.`, { hint: 'Give a run folder, or a file with conversations: SPC CSV, ConvAI2 text, or JSONL with {"personas", "turns"}.' });
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
  const chosen = new Map<number, Candidate>();
  const sets: IterationSet[] = [];
  for await (const event of ledgerEvents(ledger)) {
    if (event.event === 'pair' && event.result.chosen !== null) chosen.set(event.result.index, event.result.chosen);
    if (event.event !== 'iteration') continue;
    const dialogues = [...chosen].sort(([a], [b]) => a - b).flatMap(([index, { conversation }]): Dialogue[] => {
      const [first, second] = pairs[index].profiles.map(({ attributes }) => attributes.map(({ text }) => text));
      return [{ source: `pair ${index}`, personas: [first, second], turns: conversation.turns }];
    });
    sets.push({ iteration: event.row.iteration, dialogues, panel: event.row.panel });
  }
  return sets;
}
